package org.casus.claim.gather;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What binds the statements that are put together beyond their words, and what of it has come or gone since the last time.
 * There are hundreds of thousands in a large case, and all are gone through for each page that comes: so each is a number,
 * of the reason, then of the two statements. For one thread.
 */
final class Ties {
    private static final int BITS = 31;
    private static final int MASK = Integer.MAX_VALUE;

    /** By the slots of the statements, in ascending order. */
    private long[] bySlots = {};

    /** By their places: the order in which they are joined. */
    private long[] byPlaces = {};

    private final Links links;

    Ties(Links links) {
        this.links = links;
    }

    /** Takes in what binds the statements now, and leaves no statement settled for which that has changed. */
    void follow(Collection<Gatherer.Bond> bonds, Seats seats, boolean[] settled) {
        long[] before = bySlots;
        bySlots = new long[bonds.size()];
        byPlaces = new long[bonds.size()];
        int size = 0;
        for (Gatherer.Bond bond : bonds) {
            Optional<Heard> one = links.statement(bond.one()).filter(seats::has);
            Optional<Heard> other = links.statement(bond.other()).filter(seats::has);
            if (one.isPresent() && other.isPresent() && one.get() != other.get()) {
                bySlots[size] =
                        packed(bond.reason(), one.get().slot(), other.get().slot());
                byPlaces[size++] = packed(bond.reason(), one.get().place, other.get().place);
            }
        }
        bySlots = distinct(bySlots, size);
        byPlaces = distinct(byPlaces, size);
        differences(before, bySlots, tie -> {
            unsettle(one(tie), seats, settled);
            unsettle(other(tie), seats, settled);
        });
    }

    private static void unsettle(int slot, Seats seats, boolean[] settled) {
        int place = seats.placeOf(slot);
        if (place >= 0) {
            settled[place] = false;
        }
    }

    /** Joins what is bound: by the reason, then by the places of both. */
    void join(Groups groups) {
        for (long tie : byPlaces) {
            if (isAnswer(tie)) {
                groups.follow(one(tie), other(tie));
            } else {
                groups.join(one(tie), other(tie));
            }
        }
    }

    private static long packed(Gatherer.Reason reason, int one, int other) {
        return ((long) reason.ordinal() << BITS | one) << BITS | other;
    }

    private static boolean isAnswer(long tie) {
        return tie >>> 2 * BITS == Gatherer.Reason.ANSWER.ordinal();
    }

    private static int one(long tie) {
        return (int) (tie >>> BITS) & MASK;
    }

    private static int other(long tie) {
        return (int) tie & MASK;
    }

    private static long[] distinct(long[] ties, int size) {
        return Arrays.stream(ties, 0, size).sorted().distinct().toArray();
    }

    /** What only one of two ascending rows has. */
    private static void differences(long[] some, long[] others, LongConsumer taker) {
        int at = 0;
        for (long one : some) {
            while (at < others.length && others[at] < one) {
                taker.accept(others[at++]);
            }
            if (at < others.length && others[at] == one) {
                at++;
            } else {
                taker.accept(one);
            }
        }
        Arrays.stream(others, at, others.length).forEach(taker);
    }
}
