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
import org.casus.claim.gather.Heard;

/** Brings a person's rulings into what the machine put together: they go last and win. */
final class Rulings {
    private Rulings() {}

    /** The groups after merging and splitting, in the order of their first statements; others stay the same objects. */
    static List<List<Heard>> apply(List<List<Heard>> groups, List<Ruling> rulings) {
        if (rulings.stream().noneMatch(ruling -> ruling instanceof Ruling.Merge || ruling instanceof Ruling.Split)) {
            return groups;
        }
        Map<StatementId, Integer> groupOf = new TreeMap<>();
        Map<StatementId, Heard> statements = new LinkedHashMap<>();
        int next = 0;
        for (List<Heard> group : groups) {
            for (Heard heard : group) {
                groupOf.put(heard.id(), next);
                statements.put(heard.id(), heard);
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
        return regrouped(groupOf, statements, groups);
    }

    /** The rulings that touch a group's statements, in their order. */
    static List<Ruling> about(List<Heard> group, List<Ruling> rulings) {
        if (rulings.isEmpty()) {
            return List.of();
        }
        Set<StatementId> ids = group.stream().map(Heard::id).collect(Collectors.toSet());
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

    private static List<List<Heard>> regrouped(
            Map<StatementId, Integer> groupOf, Map<StatementId, Heard> statements, List<List<Heard>> before) {
        Map<Integer, List<Heard>> groups = new LinkedHashMap<>();
        groupOf.forEach((id, group) ->
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(statements.get(id)));
        List<List<Heard>> all = new ArrayList<>();
        groups.forEach((number, group) -> {
            boolean same = number < before.size() && before.get(number).equals(group);
            all.add(same ? before.get(number) : group);
        });
        all.sort(Comparator.comparing((List<Heard> group) -> group.get(0).id()));
        return all;
    }
}
