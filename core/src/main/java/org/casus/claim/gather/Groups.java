package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** Statements being joined into groups. Not thread-safe. */
final class Groups {
    /** How far below its own line a pair may lie on the average of two groups that are joined. */
    private static final double MOST_DOUBT = -0.10;

    /** Of large groups only so many statements are asked: copies say nothing new. */
    private static final int ASKED = 12;

    private final List<Voice> voices;
    private final Pairing pairing;
    private final BitSet followers = new BitSet();
    private final int[] root;
    private final List<List<Integer>> members = new ArrayList<>();

    Groups(List<Voice> voices, Pairing pairing) {
        this.voices = voices;
        this.pairing = pairing;
        this.root = new int[voices.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** Joins a statement that belongs to another for what it answers; its own words are not asked for any more. */
    void follow(int answer, int answered) {
        followers.set(answer);
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
    }

    boolean together(int one, int other) {
        return root[one] == root[other];
    }

    /** Whether the groups of two statements can be one: no two statements clash, and on the average they agree. */
    boolean agree(int one, int other) {
        if (root[one] == root[other]) {
            return false;
        }
        List<Integer> mine = asked(root[one]);
        List<Integer> theirs = asked(root[other]);
        double sum = 0;
        for (int i : mine) {
            for (int j : theirs) {
                double margin = pairing.margin(voices.get(i), voices.get(j));
                if (margin == Pairing.CLASH) {
                    return false;
                }
                sum += margin;
            }
        }
        return sum / (mine.size() * theirs.size()) >= MOST_DOUBT;
    }

    List<List<Voice>> all() {
        TreeMap<Integer, List<Voice>> byFirst = new TreeMap<>();
        for (List<Integer> group : members) {
            if (!group.isEmpty()) {
                List<Integer> ordered = group.stream().sorted().toList();
                byFirst.put(ordered.get(0), ordered.stream().map(voices::get).toList());
            }
        }
        return List.copyOf(byFirst.values());
    }

    private List<Integer> asked(int group) {
        List<Integer> all = members.get(group);
        List<Integer> own = all.stream()
                .filter(member -> !followers.get(member))
                .sorted()
                .limit(ASKED)
                .toList();
        return own.isEmpty() ? all.stream().sorted().limit(ASKED).toList() : own;
    }
}
