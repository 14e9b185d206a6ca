package org.casus.copy.sign;

import java.util.Arrays;

/**
 * For each key the entries that hold it, the latest first: a hash table of chains without boxing. Each entry leads to the one
 * before it, so that what came before an entry is found without the table. Not thread-safe while entries are added.
 */
public final class Chains {
    /** No entry. */
    public static final int NONE = -1;

    /** Entries are kept one higher, 0 for none. */
    private int[] earlier = new int[1024];

    private long[] keys = new long[1024];
    private int[] latest = new int[1024];
    private int used;

    /** @param entry a number that was not added before */
    public void add(long key, int entry) {
        if (used * 4L >= keys.length * 3L) {
            grow();
        }
        int slot = slot(keys, latest, key);
        if (latest[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        if (entry >= earlier.length) {
            earlier = Arrays.copyOf(earlier, Math.max(entry, earlier.length) + earlier.length / 2);
        }
        earlier[entry] = latest[slot];
        latest[slot] = entry + 1;
    }

    /** The latest entry of a key. */
    public int latest(long key) {
        return latest[slot(keys, latest, key)] - 1;
    }

    /** The entry of the same key that was added before this one; of a number that was never added there is none. */
    public int earlier(int entry) {
        return entry < earlier.length ? earlier[entry] - 1 : NONE;
    }

    private void grow() {
        long[] newKeys = new long[keys.length * 2];
        int[] newLatest = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (latest[i] > 0) {
                int slot = slot(newKeys, newLatest, keys[i]);
                newKeys[slot] = keys[i];
                newLatest[slot] = latest[i];
            }
        }
        keys = newKeys;
        latest = newLatest;
    }

    private static int slot(long[] keys, int[] latest, long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 33) & (keys.length - 1);
        while (latest[slot] > 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
