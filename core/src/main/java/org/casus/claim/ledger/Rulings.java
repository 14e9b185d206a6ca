package org.casus.claim.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.claim.Ruling;
import org.casus.claim.StatementId;
import org.casus.claim.gather.Voice;

/** Brings a person's rulings into what the machine put together: they go last and win. */
final class Rulings {
    private Rulings() {}

    /** The groups after merging and splitting, in the order of their first statements. */
    static List<List<Voice>> apply(List<List<Voice>> groups, List<Ruling> rulings) {
        Map<StatementId, Integer> groupOf = new TreeMap<>();
        Map<StatementId, Voice> voices = new LinkedHashMap<>();
        int next = 0;
        for (List<Voice> group : groups) {
            for (Voice voice : group) {
                groupOf.put(voice.id(), next);
                voices.put(voice.id(), voice);
            }
            next++;
        }
        for (Ruling ruling : rulings) {
            if (ruling instanceof Ruling.Merge merge) {
                merge(groupOf, merge);
            } else if (ruling instanceof Ruling.Split split) {
                split(groupOf, split, next++);
            }
        }
        return regrouped(groupOf, voices);
    }

    /** The rulings that touch a group's statements, in their order. */
    static List<Ruling> about(List<Voice> group, List<Ruling> rulings) {
        Set<StatementId> ids = group.stream().map(Voice::id).collect(Collectors.toSet());
        return rulings.stream()
                .filter(ruling -> !(ruling instanceof Ruling.SetState))
                .filter(ruling -> ruling.about().stream().anyMatch(ids::contains))
                .toList();
    }

    private static void merge(Map<StatementId, Integer> groupOf, Ruling.Merge merge) {
        Integer one = groupOf.get(merge.one());
        Integer other = groupOf.get(merge.other());
        if (one != null && other != null) {
            groupOf.replaceAll((id, group) -> group.equals(other) ? one : group);
        }
    }

    private static void split(Map<StatementId, Integer> groupOf, Ruling.Split split, int fresh) {
        split.about().forEach(id -> groupOf.computeIfPresent(id, (statement, group) -> fresh));
    }

    private static List<List<Voice>> regrouped(Map<StatementId, Integer> groupOf, Map<StatementId, Voice> voices) {
        Map<Integer, List<Voice>> groups = new LinkedHashMap<>();
        groupOf.forEach((id, group) ->
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(voices.get(id)));
        return groups.values().stream()
                .sorted(Comparator.comparing((List<Voice> group) -> group.get(0).id()))
                .toList();
    }
}
