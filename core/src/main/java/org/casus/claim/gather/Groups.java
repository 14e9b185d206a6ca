package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Statements being joined into groups; each is named by its place in a list. Not thread-safe. */
final class Groups {
    /** How far below its own line a pair may lie on the average of two groups that are joined. */
    private static final double MOST_DOUBT = -0.10;

    /** Of large groups only so many statements are asked: copies say nothing new. */
    private static final int ASKED = 12;

    private final List<Heard> all;
    private final Pairing pairing;
    private final int[] root;
    private final int[] joins;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<List<Integer>> firstOwn = new ArrayList<>();
    private final List<List<Integer>> first = new ArrayList<>();
    private final Map<Long, Long> refused = new HashMap<>();

    Groups(List<Heard> all, Pairing pairing) {
        this.all = all;
        this.pairing = pairing;
        this.root = new int[all.size()];
        this.joins = new int[all.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            firstOwn.add(List.of(i));
            first.add(List.of(i));
        }
    }

    /** Joins a statement that belongs to another for what it answers; its own words are not asked for any more. */
    void follow(int answer, int answered) {
        int group = root[answer];
        firstOwn.set(
                group, firstOwn.get(group).stream().filter(own -> own != answer).toList());
        join(answer, answered);
    }

    void join(int one, int other) {
        int small = root[one];
        int large = root[other];
        if (small == large) {
            return;
        }
        if (members.get(small).size() > members.get(large).size()) {
            int swap = small;
            small = large;
            large = swap;
        }
        for (int member : members.get(small)) {
            root[member] = large;
        }
        members.get(large).addAll(members.get(small));
        members.set(small, List.of());
        firstOwn.set(large, firstOf(firstOwn.get(large), firstOwn.get(small)));
        first.set(large, firstOf(first.get(large), first.get(small)));
        joins[large]++;
    }

    /** Joins the groups of two statements if they can be one: no two statements clash, and on the average they agree. */
    void joinIfAgreed(int one, int other) {
        int mine = Math.min(root[one], root[other]);
        int theirs = Math.max(root[one], root[other]);
        if (mine == theirs) {
            return;
        }
        long pair = (long) mine << 32 | theirs;
        long state = (long) joins[mine] << 32 | joins[theirs];
        if (Long.valueOf(state).equals(refused.get(pair))) {
            return;
        }
        if (agree(asked(mine), asked(theirs))) {
            join(one, other);
        } else {
            refused.put(pair, state);
        }
    }

    private boolean agree(List<Integer> mine, List<Integer> theirs) {
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
        return sum / (mine.size() * theirs.size()) >= MOST_DOUBT;
    }

    /** The groups, each in the order of its statements, in the order of their first ones. */
    List<List<Heard>> all() {
        TreeMap<Integer, List<Heard>> byFirst = new TreeMap<>();
        for (List<Integer> group : members) {
            if (!group.isEmpty()) {
                List<Integer> ordered = group.stream().sorted().toList();
                byFirst.put(ordered.get(0), ordered.stream().map(all::get).toList());
            }
        }
        return List.copyOf(byFirst.values());
    }

    private static List<Integer> firstOf(List<Integer> some, List<Integer> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted()
                .limit(ASKED)
                .toList();
    }

    private List<Integer> asked(int group) {
        List<Integer> own = firstOwn.get(group);
        return own.isEmpty() ? first.get(group) : own;
    }
}
