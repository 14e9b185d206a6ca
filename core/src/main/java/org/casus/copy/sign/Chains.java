package org.casus.copy.sign;

import java.util.Arrays;

/** For each key the texts that hold it, in the order of adding: a hash table of chains without boxing. Not thread-safe. */
final class Chains {
    private long[] keys = new long[1024];
    private int[] firsts = new int[1024];
    private int[] lasts = new int[1024];
    private int[] sizes = new int[1024];
    private int used;
    private int[] texts = new int[1024];
    private float[] weights = new float[1024];
    private int[] nexts = new int[1024];
    private int entries;

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
            nexts[lasts[slot]] = entry;
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
        return nexts[entry];
    }

    int text(int entry) {
        return texts[entry];
    }

    float weight(int entry) {
        return weights[entry];
    }

    private int entry(int text, float weight) {
        if (entries == texts.length) {
            texts = Arrays.copyOf(texts, entries + entries / 2);
            weights = Arrays.copyOf(weights, entries + entries / 2);
            nexts = Arrays.copyOf(nexts, entries + entries / 2);
        }
        texts[entries] = text;
        weights[entries] = weight;
        return entries++;
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
