package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private final Links links;
    private final RankedLinks ranked = new RankedLinks();
    private final Ties ties;
    private final Agreements agreements = new Agreements();
    private long asOf;
    private Map<Heard, List<Heard>> known = Map.of();

    /** @param links which statements are alike */
    public Gatherer(Pairing pairing, Links links) {
        this.pairing = pairing;
        this.links = links;
        this.ties = new Ties(links);
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

    /**
     * The groups, each in the order of its statements' ids, in the order of their first ids.
     *
     * @param voices in the order of their ids
     */
    public Gathered gather(List<Heard> voices, Collection<Bond> bonds) {
        Seats seats = new Seats(voices, asOf, links.slots());
        agreements.turn();
        ranked.follow(seats.fresh(), asOf, seats);
        asOf = seats.fresh().stream().mapToLong(heard -> heard.linked).max().orElse(asOf);
        Groups groups = new Groups(seats, pairing, agreements, settled(bonds, seats));
        joinSameWords(seats, groups);
        ties.join(groups);
        int alike = joinAlike(groups);
        return new Gathered(groups(groups, voices.size()), nearMisses(alike, groups, seats));
    }

    /** Which statements were in a group that no change touches: of its statements, of their weight, of what binds them. */
    private boolean[] settled(Collection<Bond> bonds, Seats seats) {
        boolean[] settled = new boolean[seats.size()];
        Arrays.fill(settled, true);
        seats.fresh().forEach(heard -> settled[heard.place] = false);
        ties.follow(bonds, seats, settled);
        for (List<Heard> group : known.values()) {
            if (isTouched(group, settled, seats)) {
                group.stream().filter(seats::has).forEach(heard -> settled[heard.place] = false);
            }
        }
        return settled;
    }

    private static boolean isTouched(List<Heard> group, boolean[] settled, Seats seats) {
        for (Heard heard : group) {
            if (!seats.has(heard) || !settled[heard.place]) {
                return true;
            }
        }
        return false;
    }

    private static void joinSameWords(Seats seats, Groups groups) {
        Map<Heard.Words, Heard> first = new HashMap<>();
        for (Heard heard : seats.all()) {
            Heard same = heard.twins.size() < 2 ? null : first.putIfAbsent(heard.words(), heard);
            if (same != null) {
                groups.join(same.place, heard.place);
            }
        }
    }

    /** Joins what is alike, and tells how many of the links, which come first, are of such. */
    private int joinAlike(Groups groups) {
        int at = 0;
        for (; at < ranked.size() && ranked.margin(at) >= 0; at++) {
            int one = groups.of(ranked.one(at));
            int other = groups.of(ranked.other(at));
            ranked.setJoined(at, one != other && joinIfAgreed(one, other, ranked.wasJoined(at), groups));
        }
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
    private List<NearMiss> nearMisses(int from, Groups groups, Seats seats) {
        List<NearMiss> misses = new ArrayList<>();
        for (int at = from; at < ranked.size() && misses.size() < NEAR_MISSES; at++) {
            Voice one = seats.get(ranked.one(at)).voice();
            Voice other = seats.get(ranked.other(at)).voice();
            boolean apart = groups.of(ranked.one(at)) != groups.of(ranked.other(at));
            if (apart && !one.party().equals(other.party())) {
                misses.add(new NearMiss(one, other));
            }
        }
        return misses;
    }
}
