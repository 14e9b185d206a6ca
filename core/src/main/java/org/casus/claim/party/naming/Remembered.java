package org.casus.claim.party.naming;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A pure function of a name whose answers are kept, for names that come again on every page.
 *
 * <p>What is kept shows in the time it takes and in nothing else. When {@code most} answers are kept all are let go, so
 * that memory stays bounded; threads that come at that moment may keep one more each. Thread-safe.
 */
final class Remembered<T> {
    private final int most;
    private final Function<String, T> function;
    private final Map<String, T> known = new ConcurrentHashMap<>();

    /**
     * @param most answers that are kept
     * @param function depends on the name alone; may be asked for one name by several threads at once
     */
    Remembered(int most, Function<String, T> function) {
        this.most = most;
        this.function = function;
    }

    T of(String name) {
        T answer = known.get(name);
        if (answer != null) {
            return answer;
        }
        T made = function.apply(name);
        if (known.size() >= most) {
            known.clear();
        }
        known.put(name, made);
        return made;
    }

    int size() {
        return known.size();
    }
}
