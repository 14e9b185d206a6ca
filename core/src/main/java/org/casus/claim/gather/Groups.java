package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Statements being joined into groups; each is named by its place in a list. A group is settled as long as it is known
 * to be at this point what it was at the same point the last time; one that took in something else is not. Not
 * thread-safe.
 */
final class Groups {
    /** How far below its own line a pair may lie on the average of two groups that are joined. */
    private static final double MOST_DOUBT = -0.10;

    /** Of large groups only so many statements are asked: copies say nothing new. */
    private static final int ASKED = 12;

    private final List<Heard> all;
    private final Seats seats;
    private final Pairing pairing;
    private final Agreements agreements;
    private final boolean[] settled;
    private final int[] root;
    private final int[] size;
    private final int[] joins;

    /** The members of a group, as a ring. */
    private final int[] next;

    private final int[][] firstOwn;
    private final int[][] first;
    private final Map<Long, Long> refused = new HashMap<>();

    /** @param settled which statements were in a group that nothing has touched since */
    Groups(Seats seats, Pairing pairing, Agreements agreements, boolean[] settled) {
        this.all = seats.all();
        this.seats = seats;
        this.pairing = pairing;
        this.agreements = agreements;
        this.settled = settled;
        this.root = IntStream.range(0, all.size()).toArray();
        this.next = root.clone();
        this.size = new int[root.length];
        this.joins = new int[root.length];
        this.firstOwn = new int[root.length][];
        this.first = new int[root.length][];
        Arrays.fill(size, 1);
        Arrays.setAll(first, i -> new int[] {i});
        System.arraycopy(first, 0, firstOwn, 0, root.length);
    }

    /** The group of a statement. */
    int of(int statement) {
        return root[statement];
    }

    boolean isSettled(int group) {
        return settled[group];
    }

    void unsettle(int group) {
        settled[group] = false;
    }

    /** Joins a statement that belongs to another for what it answers; its own words are not asked for any more. */
    void follow(int answer, int answered) {
        int group = root[answer];
        firstOwn[group] =
                Arrays.stream(firstOwn[group]).filter(own -> own != answer).toArray();
        join(answer, answered);
    }

    void join(int one, int other) {
        int small = root[one];
        int large = root[other];
        if (small == large) {
            return;
        }
        if (size[small] > size[large]) {
            int swap = small;
            small = large;
            large = swap;
        }
        int member = small;
        do {
            root[member] = large;
            member = next[member];
        } while (member != small);
        int after = next[large];
        next[large] = next[small];
        next[small] = after;
        size[large] += size[small];
        firstOwn[large] = firstOf(firstOwn[large], firstOwn[small]);
        first[large] = firstOf(first[large], first[small]);
        settled[large] &= settled[small];
        joins[large]++;
    }

    /** Whether two groups can be one: no two statements clash, and on the average they agree. */
    boolean agree(int one, int other) {
        int mine = Math.min(one, other);
        int theirs = Math.max(one, other);
        long pair = (long) mine << 32 | theirs;
        long state = (long) joins[mine] << 32 | joins[theirs];
        if (Long.valueOf(state).equals(refused.get(pair))) {
            return false;
        }
        int[] some = asked(mine);
        int[] others = asked(theirs);
        boolean agreed = agreements.of(slots(some), slots(others), seats, () -> agree(some, others));
        if (!agreed) {
            refused.put(pair, state);
        }
        return agreed;
    }

    private int[] slots(int[] places) {
        return Arrays.stream(places).map(place -> all.get(place).slot()).toArray();
    }

    private boolean agree(int[] mine, int[] theirs) {
        double sum = 0;
        for (int i : mine) {
            for (int j : theirs) {
                double margin = pairing.margin(all.get(Math.min(i, j)), all.get(Math.max(i, j)));
                if (margin == Pairing.CLASH) {
                    return false;
                }
                sum += margin;
            }
        }
        return sum / (mine.length * theirs.length) >= MOST_DOUBT;
    }

    /** Tells of each group in turn, in the order of their first statements. */
    void forEach(Consumer<List<Heard>> taker) {
        boolean[] told = new boolean[root.length];
        for (int i = 0; i < root.length; i++) {
            if (!told[root[i]]) {
                told[root[i]] = true;
                taker.accept(members(root[i]));
            }
        }
    }

    /** In the order of the statements. */
    private List<Heard> members(int group) {
        if (size[group] == 1) {
            return List.of(all.get(group));
        }
        int[] places = new int[size[group]];
        int member = group;
        for (int i = 0; i < places.length; i++) {
            places[i] = member;
            member = next[member];
        }
        Arrays.sort(places);
        List<Heard> members = new ArrayList<>(places.length);
        for (int place : places) {
            members.add(all.get(place));
        }
        return List.copyOf(members);
    }

    private static int[] firstOf(int[] some, int[] others) {
        int[] both = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, both, some.length, others.length);
        Arrays.sort(both);
        return both.length > ASKED ? Arrays.copyOf(both, ASKED) : both;
    }

    private int[] asked(int group) {
        return firstOwn[group].length == 0 ? first[group] : firstOwn[group];
    }
}
