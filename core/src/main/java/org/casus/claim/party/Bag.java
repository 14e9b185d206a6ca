package org.casus.claim.party;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How often things were met, as they come and go. For one thread. */
final class Bag<T> {
    private final Map<T, Integer> counts;

    Bag() {
        this(new HashMap<>());
    }

    /** @param counts an empty map, whose order is that of the things */
    Bag(Map<T, Integer> counts) {
        this.counts = counts;
    }

    void add(T thing, int times) {
        counts.merge(thing, times, (before, more) -> before + more == 0 ? null : before + more);
    }

    void add(Collection<? extends T> things, int times) {
        things.forEach(thing -> add(thing, times));
    }

    Set<T> things() {
        return counts.keySet();
    }

    Map<T, Integer> counts() {
        return counts;
    }

    int count(T thing) {
        return counts.getOrDefault(thing, 0);
    }
}
