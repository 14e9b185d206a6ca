package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.claim.StatementId;

/**
 * Puts statements together into claims: pairs that say the same are joined, best pair first, as long as the groups that
 * are joined agree on the whole. Of what was put together before only that is weighed again which something new has
 * come into: two groups that are at some point what they were at that point the last time are joined as they were then,
 * or not. The outcome is that of doing all again, and the order of the statements does not matter. For one thread.
 *
 * <p>Source of the method: average-linkage agglomeration over the pairs that an inverted index proposes.
 */
public final class Gatherer {
    /** More near misses than a person would look through are not named. */
    private static final int NEAR_MISSES = 50;

    private final Pairing pairing;
    private final RankedLinks links = new RankedLinks();
    private long asOf;
    private Set<Tie> tied = Set.of();
    private Set<Heard.Link> joined = Set.of();
    private Map<Heard, List<Heard>> known = Map.of();

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
        List<Heard> fresh = voices.stream().filter(heard -> heard.linked > asOf).toList();
        List<Heard.Link> ranked = links.follow(fresh, asOf, gathering);
        asOf = fresh.stream().mapToLong(heard -> heard.linked).max().orElse(asOf);
        List<Tie> ties = ties(voices, bonds);
        Groups groups = new Groups(voices, pairing, settled(voices, fresh, ties, gathering));
        joinSameWords(voices, groups);
        for (Tie tie : ties) {
            if (tie.reason == Reason.ANSWER) {
                groups.follow(tie.one.place, tie.other.place);
            } else {
                groups.join(tie.one.place, tie.other.place);
            }
        }
        int alike = joinAlike(ranked, groups);
        return new Gathered(groups(groups, voices.size()), nearMisses(ranked.subList(alike, ranked.size()), groups));
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

    /** Which statements were in a group that no change touches: of its statements, of their weight, of what binds them. */
    private boolean[] settled(List<Heard> voices, List<Heard> fresh, List<Tie> ties, Object gathering) {
        boolean[] settled = new boolean[voices.size()];
        Arrays.fill(settled, true);
        fresh.forEach(heard -> settled[heard.place] = false);
        Set<Tie> now = new HashSet<>(ties);
        Stream.concat(
                        now.stream().filter(tie -> !tied.contains(tie)),
                        tied.stream().filter(tie -> !now.contains(tie)))
                .flatMap(tie -> Stream.of(tie.one, tie.other))
                .filter(heard -> heard.gathering == gathering)
                .forEach(heard -> settled[heard.place] = false);
        tied = now;
        for (List<Heard> group : known.values()) {
            boolean touched = group.stream().anyMatch(heard -> heard.gathering != gathering || !settled[heard.place]);
            if (touched) {
                group.stream()
                        .filter(heard -> heard.gathering == gathering)
                        .forEach(heard -> settled[heard.place] = false);
            }
        }
        return settled;
    }

    private static void joinSameWords(List<Heard> voices, Groups groups) {
        Map<Heard.Words, Heard> first = new HashMap<>();
        for (Heard heard : voices) {
            Heard same = first.putIfAbsent(heard.words(), heard);
            if (same != null) {
                groups.join(same.place, heard.place);
            }
        }
    }

    /** Joins what is alike, and tells how many of the links, which come first, are of such. */
    private int joinAlike(List<Heard.Link> ranked, Groups groups) {
        Set<Heard.Link> now = new HashSet<>();
        int at = 0;
        for (; at < ranked.size() && ranked.get(at).margin() >= 0; at++) {
            Heard.Link link = ranked.get(at);
            int one = groups.of(link.one().place);
            int other = groups.of(link.other().place);
            if (one != other && joinIfAgreed(one, other, joined.contains(link), groups)) {
                now.add(link);
            }
        }
        joined = now;
        return at;
    }

    /** @param before whether the two were joined at this point the last time */
    private static boolean joinIfAgreed(int one, int other, boolean before, Groups groups) {
        boolean agree = groups.isSettled(one) && groups.isSettled(other) ? before : groups.agree(one, other);
        if (agree) {
            groups.join(one, other);
        } else if (before) {
            groups.unsettle(one);
            groups.unsettle(other);
        }
        return agree;
    }

    /** A group that is what it was stays the same object. */
    private List<List<Heard>> groups(Groups groups, int statements) {
        Map<Heard, List<Heard>> now = new IdentityHashMap<>(statements);
        List<List<Heard>> all = new ArrayList<>();
        groups.forEach(members -> {
            List<Heard> before = known.get(members.get(0));
            List<Heard> group = before != null && before.equals(members) ? before : members;
            now.put(members.get(0), group);
            all.add(group);
        });
        known = now;
        return List.copyOf(all);
    }

    /** The closest pairs that are still apart, of different parties. */
    private static List<NearMiss> nearMisses(List<Heard.Link> near, Groups groups) {
        return near.stream()
                .filter(link -> groups.of(link.one().place) != groups.of(link.other().place))
                .map(link -> new NearMiss(link.one().voice(), link.other().voice()))
                .filter(miss -> !miss.one().party().equals(miss.other().party()))
                .limit(NEAR_MISSES)
                .toList();
    }
}
