package org.casus.claim.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was made of the things on each page, page by page. A page whose list is the same object as before stands as
 * before and costs nothing. For one thread.
 *
 * @param <T> what stands on the pages, told apart by identity
 * @param <M> what is made of it
 */
public final class Remembered<T, M> {
    private final Map<T, M> made = new IdentityHashMap<>();
    private Map<List<T>, List<M>> pages = new IdentityHashMap<>();
    private final List<M> gone = new ArrayList<>();

    /** Makes something of a thing, or leaves it at what was made of it before. */
    @FunctionalInterface
    public interface Maker<T, M> {
        M make(T thing, Optional<M> before);
    }

    /** Takes these for all pages there are; gives what is made of each, in their order. */
    public List<List<M>> follow(Collection<List<T>> now, Maker<T, M> maker) {
        Map<List<T>, List<M>> before = pages;
        pages = new IdentityHashMap<>(now.size());
        gone.clear();
        Set<T> read = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<M>> all = new ArrayList<>(now.size());
        for (List<T> page : now) {
            List<M> known = before.remove(page);
            if (known == null) {
                known = page.stream().map(thing -> make(thing, maker)).toList();
                read.addAll(page);
            }
            pages.put(page, known);
            all.add(known);
        }
        before.keySet().forEach(page -> forget(page, read));
        return all;
    }

    /** What {@link #follow} last gave up. */
    public List<M> gone() {
        return gone;
    }

    private M make(T thing, Maker<T, M> maker) {
        M before = made.get(thing);
        M now = maker.make(thing, Optional.ofNullable(before));
        made.put(thing, now);
        if (before != null && before != now) {
            gone.add(before);
        }
        return now;
    }

    private void forget(List<T> page, Set<T> stay) {
        for (T thing : page) {
            M last = stay.contains(thing) ? null : made.remove(thing);
            if (last != null) {
                gone.add(last);
            }
        }
    }
}
