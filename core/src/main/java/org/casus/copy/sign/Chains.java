package org.casus.copy.sign;

import java.util.Arrays;

/** For each key the texts that hold it, in the order of adding: a hash table of chains without boxing. Not thread-safe. */
final class Chains {
    private long[] keys = new long[1024];
    private int[] firsts = new int[1024];
    private int[] lasts = new int[1024];
    private int[] sizes = new int[1024];
    private int used;

    /** Text, bits of the weight and next entry, side by side: an entry is one look into memory. */
    private int[] entries = new int[3 * 1024];

    private int end;

    void add(long key, int text, float weight) {
        if (used * 4L >= keys.length * 3L) {
            grow();
        }
        int slot = slot(keys, sizes, key);
        int entry = entry(text, weight);
        if (sizes[slot] == 0) {
            keys[slot] = key;
            firsts[slot] = entry;
            used++;
        } else {
            entries[lasts[slot] + 2] = entry;
        }
        lasts[slot] = entry;
        sizes[slot]++;
    }

    /** How many texts hold a key. */
    int size(long key) {
        return sizes[slot(keys, sizes, key)];
    }

    /** The first entry of a key that has one. */
    int first(long key) {
        return firsts[slot(keys, sizes, key)];
    }

    int next(int entry) {
        return entries[entry + 2];
    }

    int text(int entry) {
        return entries[entry];
    }

    float weight(int entry) {
        return Float.intBitsToFloat(entries[entry + 1]);
    }

    private int entry(int text, float weight) {
        if (end == entries.length) {
            entries = Arrays.copyOf(entries, (end / 3 + end / 6) * 3);
        }
        int entry = end;
        entries[entry] = text;
        entries[entry + 1] = Float.floatToIntBits(weight);
        end += 3;
        return entry;
    }

    private void grow() {
        int length = keys.length * 2;
        long[] newKeys = new long[length];
        int[] newFirsts = new int[length];
        int[] newLasts = new int[length];
        int[] newSizes = new int[length];
        for (int i = 0; i < keys.length; i++) {
            if (sizes[i] > 0) {
                int slot = slot(newKeys, newSizes, keys[i]);
                newKeys[slot] = keys[i];
                newFirsts[slot] = firsts[i];
                newLasts[slot] = lasts[i];
                newSizes[slot] = sizes[i];
            }
        }
        keys = newKeys;
        firsts = newFirsts;
        lasts = newLasts;
        sizes = newSizes;
    }

    private static int slot(long[] keys, int[] sizes, long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 33) & (keys.length - 1);
        while (sizes[slot] > 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
