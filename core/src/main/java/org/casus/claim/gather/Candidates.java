package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.claim.wording.Rarity;

/**
 * Which statements are worth comparing: those that share words of which the case has few, and those of one party in
 * pages of one origin. Built once for a list of statements, then only read.
 */
final class Candidates {
    /** A word that more statements bear than this proposes nobody. */
    private static final int COMMON = 300;

    private static final int BEST = 40;

    private final List<Set<String>> keys = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final Rarity rarity;

    Candidates(List<Voice> voices, Rarity rarity) {
        this.rarity = rarity;
        for (int i = 0; i < voices.size(); i++) {
            Set<String> own = keys(voices.get(i));
            keys.add(own);
            for (String key : own) {
                holders.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The later statements worth comparing with this one. */
    List<Integer> of(int voice) {
        Map<Integer, Double> weights = new HashMap<>();
        for (String key : keys.get(voice)) {
            List<Integer> postings = holders.getOrDefault(key, List.of());
            if (postings.size() > COMMON) {
                continue;
            }
            for (int other : postings) {
                if (other > voice) {
                    weights.merge(other, rarity.of(key), Double::sum);
                }
            }
        }
        return weights.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> keys(Voice voice) {
        Set<String> keys = new TreeSet<>(voice.wording().words());
        voice.wording().kin().forEach(group -> keys.add("#" + group));
        keys.addAll(voice.wording().numbers());
        voice.wording().names().forEach(name -> keys.add("@" + name));
        keys.add("~" + voice.source().origin() + "|" + voice.party());
        return keys;
    }
}
