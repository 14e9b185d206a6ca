package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.claim.StatementId;
import org.casus.claim.wording.Rarity;

/**
 * Puts statements together into claims: pairs that say the same are joined, best pair first, as long as the groups that
 * are joined agree on the whole. The order of the statements does not matter.
 *
 * <p>Source of the method: average-linkage agglomeration over the pairs that an inverted index proposes.
 */
public final class Gatherer {
    private final Pairing pairing;
    private final Rarity rarity;

    public Gatherer(Pairing pairing, Rarity rarity) {
        this.pairing = pairing;
        this.rarity = rarity;
    }

    /** Two statements that belong together for another reason than their words: one answers the other. */
    public record Bond(StatementId one, StatementId other) {}

    /** Below this a pair is not even worth a person's look. */
    private static final double NEAR = -0.05;

    /** Pairs that were almost put together. */
    public record NearMiss(Voice one, Voice other) {}

    /** What came of gathering. */
    public record Gathered(List<List<Voice>> groups, List<NearMiss> nearMisses) {}

    private record Edge(int one, int other, double margin) {}

    /** The groups, each in the order of its statements' ids, in the order of their first ids. */
    public Gathered gather(Collection<Voice> unordered, Collection<Bond> bonds) {
        List<Voice> voices =
                unordered.stream().sorted(Comparator.comparing(Voice::id)).toList();
        Groups groups = new Groups(voices, pairing);
        joinSameWords(voices, groups);
        joinBonds(voices, bonds, groups);
        List<Edge> near = new ArrayList<>();
        for (Edge edge : edges(voices)) {
            if (edge.margin < 0) {
                near.add(edge);
            } else if (groups.agree(edge.one, edge.other)) {
                groups.join(edge.one, edge.other);
            }
        }
        return new Gathered(groups.all(), nearMisses(voices, groups, near));
    }

    private static List<NearMiss> nearMisses(List<Voice> voices, Groups groups, List<Edge> near) {
        return near.stream()
                .filter(edge -> !groups.together(edge.one, edge.other))
                .map(edge -> new NearMiss(voices.get(edge.one), voices.get(edge.other)))
                .filter(pair -> !pair.one.party().equals(pair.other.party()))
                .toList();
    }

    private static void joinSameWords(List<Voice> voices, Groups groups) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < voices.size(); i++) {
            Voice voice = voices.get(i);
            String key =
                    voice.party() + '\n' + voice.act() + '\n' + voice.source().origin() + '\n' + voice.content();
            Integer same = first.putIfAbsent(key, i);
            if (same != null) {
                groups.join(same, i);
            }
        }
    }

    private static void joinBonds(List<Voice> voices, Collection<Bond> bonds, Groups groups) {
        Map<StatementId, Integer> index = new HashMap<>();
        for (int i = 0; i < voices.size(); i++) {
            index.put(voices.get(i).id(), i);
        }
        for (Bond bond : bonds) {
            if (index.containsKey(bond.one) && index.containsKey(bond.other)) {
                if (bond.one.equals(bond.other)) {
                    continue;
                }
                groups.follow(index.get(bond.one), index.get(bond.other));
            }
        }
    }

    private List<Edge> edges(List<Voice> voices) {
        Candidates candidates = new Candidates(voices, rarity);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            for (int j : candidates.of(i)) {
                double margin = pairing.margin(voices.get(i), voices.get(j));
                if (margin >= NEAR) {
                    edges.add(new Edge(i, j, margin));
                }
            }
        }
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.margin)
                .thenComparingInt(Edge::one)
                .thenComparingInt(Edge::other));
        return edges;
    }
}
