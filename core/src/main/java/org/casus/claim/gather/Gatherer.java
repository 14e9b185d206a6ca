package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.casus.claim.StatementId;
import org.casus.statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * Puts statements together into claims: pairs that say the same are joined, best pair first, as long as the groups that
 * are joined agree on the whole. What came of statements that no link leads out of is kept, and done again only when
 * one of them changed. The order of the statements does not matter. For one thread.
 *
 * <p>Source of the method: average-linkage agglomeration over the pairs that an inverted index proposes.
 */
public final class Gatherer {
    /** More near misses than a person would look through are not named. */
    private static final int NEAR_MISSES = 50;

    private static final Comparator<Heard.Link> CLOSEST = Comparator.comparingDouble(
                    (Heard.Link link) -> -link.margin())
            .thenComparingInt(link -> link.one().place)
            .thenComparingInt(link -> link.other().place);

    private final Pairing pairing;
    private Map<Heard, Cluster> kept = new IdentityHashMap<>();

    public Gatherer(Pairing pairing) {
        this.pairing = pairing;
    }

    /** Two statements that belong together for another reason than their words. */
    public record Bond(StatementId one, StatementId other, Reason reason) {}

    /** Why they belong together. */
    public enum Reason {
        /** The one answers the other, and its own words are not asked for any more. */
        ANSWER,
        /** Both speak of the same thing. */
        MATTER
    }

    /** Pairs that were almost put together. */
    public record NearMiss(Voice one, Voice other) {}

    /** What came of gathering; a group that did not change is the same object as before. */
    public record Gathered(List<List<Heard>> groups, List<NearMiss> nearMisses) {}

    private record Tie(Heard one, Heard other, Reason reason) {}

    /** Statements that links and ties hold together, however loosely, and the groups that came of them. */
    private record Cluster(List<Heard> members, List<Tie> ties, long changed, List<List<Heard>> groups) {
        boolean isOf(List<Heard> others, List<Tie> otherTies) {
            return members.equals(others) && ties.equals(otherTies) && changed == lastChange(others);
        }
    }

    private record SameWords(String party, Act act, String origin, String content) {
        static SameWords of(Voice voice) {
            return new SameWords(voice.party(), voice.act(), voice.source().origin(), voice.content());
        }
    }

    /**
     * The groups, each in the order of its statements' ids, in the order of their first ids.
     *
     * @param voices in the order of their ids
     */
    public Gathered gather(List<Heard> voices, Collection<Bond> bonds) {
        Object gathering = new Object();
        for (int i = 0; i < voices.size(); i++) {
            voices.get(i).place = i;
            voices.get(i).gathering = gathering;
        }
        List<Tie> ties = ties(voices, bonds);
        Map<Heard, Cluster> clusters = new IdentityHashMap<>();
        List<List<Heard>> groups = new ArrayList<>();
        for (Loose loose : apart(voices, ties, gathering)) {
            Cluster before = kept.get(loose.members.get(0));
            Cluster cluster = before != null && before.isOf(loose.members, loose.ties)
                    ? before
                    : cluster(loose.members, loose.ties, gathering);
            clusters.put(loose.members.get(0), cluster);
            groups.addAll(cluster.groups);
        }
        kept = clusters;
        groups.sort(Comparator.comparingInt(group -> group.get(0).place));
        return new Gathered(List.copyOf(groups), nearMisses(voices, groups, gathering));
    }

    private static List<Tie> ties(List<Heard> voices, Collection<Bond> bonds) {
        Set<StatementId> bound = new HashSet<>();
        bonds.forEach(bond -> {
            bound.add(bond.one);
            bound.add(bond.other);
        });
        Map<StatementId, Heard> byId = new HashMap<>();
        for (Heard heard : voices) {
            if (bound.contains(heard.id())) {
                byId.put(heard.id(), heard);
            }
        }
        Set<Tie> ties = new HashSet<>();
        for (Bond bond : bonds) {
            Heard one = byId.get(bond.one);
            Heard other = byId.get(bond.other);
            if (one != null && other != null && one != other) {
                ties.add(new Tie(one, other, bond.reason));
            }
        }
        return ties.stream()
                .sorted(Comparator.comparing(Tie::reason)
                        .thenComparingInt(tie -> tie.one.place)
                        .thenComparingInt(tie -> tie.other.place))
                .toList();
    }

    private record Loose(List<Heard> members, List<Tie> ties) {}

    /** Parts that no link, tie or sameness of words connects. */
    private static List<Loose> apart(List<Heard> voices, List<Tie> ties, Object gathering) {
        Union union = new Union(voices.size());
        Map<SameWords, Heard> first = new HashMap<>();
        for (Heard heard : voices) {
            Heard same = first.putIfAbsent(SameWords.of(heard.voice()), heard);
            if (same != null) {
                union.join(same.place, heard.place);
            }
            for (Heard.Link link : heard.links()) {
                if (link.one() == heard && link.margin() >= 0 && link.other().gathering == gathering) {
                    union.join(heard.place, link.other().place);
                }
            }
        }
        ties.forEach(tie -> union.join(tie.one.place, tie.other.place));
        @Nullable Loose[] byRoot = new Loose[voices.size()];
        List<Loose> parts = new ArrayList<>();
        for (Heard heard : voices) {
            int root = union.root(heard.place);
            Loose part = byRoot[root];
            if (part == null) {
                part = new Loose(new ArrayList<>(), new ArrayList<>());
                byRoot[root] = part;
                parts.add(part);
            }
            part.members.add(heard);
        }
        for (Tie tie : ties) {
            Loose part = byRoot[union.root(tie.one.place)];
            if (part != null) {
                part.ties.add(tie);
            }
        }
        return parts;
    }

    private Cluster cluster(List<Heard> members, List<Tie> ties, Object gathering) {
        if (members.size() == 1) {
            return new Cluster(members, ties, lastChange(members), List.of(List.of(members.get(0))));
        }
        Map<Heard, Integer> places = new IdentityHashMap<>();
        Map<SameWords, Integer> first = new HashMap<>();
        Groups groups = new Groups(members, pairing);
        List<Heard.Link> links = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Heard heard = members.get(i);
            places.put(heard, i);
            Integer same = first.putIfAbsent(SameWords.of(heard.voice()), i);
            if (same != null) {
                groups.join(same, i);
            }
            heard.links().stream()
                    .filter(link -> link.one() == heard && link.margin() >= 0)
                    .filter(link -> link.other().gathering == gathering)
                    .forEach(links::add);
        }
        for (Tie tie : ties) {
            if (tie.reason == Reason.ANSWER) {
                groups.follow(place(places, tie.one), place(places, tie.other));
            } else {
                groups.join(place(places, tie.one), place(places, tie.other));
            }
        }
        links.sort(CLOSEST);
        links.forEach(link -> groups.joinIfAgreed(place(places, link.one()), place(places, link.other())));
        return new Cluster(members, ties, lastChange(members), groups.all());
    }

    private static int place(Map<Heard, Integer> places, Heard heard) {
        return places.getOrDefault(heard, -1);
    }

    private static long lastChange(List<Heard> members) {
        return members.stream().mapToLong(heard -> heard.changed).max().orElse(0);
    }

    /** The closest pairs that are still apart, of different parties. */
    private static List<NearMiss> nearMisses(List<Heard> voices, List<List<Heard>> groups, Object gathering) {
        int[] groupOf = new int[voices.size()];
        for (int i = 0; i < groups.size(); i++) {
            for (Heard heard : groups.get(i)) {
                groupOf[heard.place] = i;
            }
        }
        PriorityQueue<Heard.Link> closest = new PriorityQueue<>(CLOSEST.reversed());
        for (Heard heard : voices) {
            for (Heard.Link link : heard.links()) {
                boolean near = link.one() == heard && link.margin() < 0 && link.other().gathering == gathering;
                if (near
                        && groupOf[link.one().place] != groupOf[link.other().place]
                        && !link.one()
                                .voice()
                                .party()
                                .equals(link.other().voice().party())) {
                    closest.add(link);
                    if (closest.size() > NEAR_MISSES) {
                        closest.remove();
                    }
                }
            }
        }
        return closest.stream()
                .sorted(CLOSEST)
                .map(link -> new NearMiss(link.one().voice(), link.other().voice()))
                .toList();
    }
}
