package org.casus.copy.wording;

import java.io.Serializable;

/** Counts of numbers: a hash table without boxing (linear probing). Not thread-safe while it grows. */
final class IntCounts implements Serializable {
    private static final long serialVersionUID = 1;

    private int[] keys = new int[1024];
    /** Counts are kept one higher, 0 where there is no key: one that was counted back to 0 keeps its place. */
    private int[] values = new int[1024];

    private int size;

    /** The count of a number, 0 where it was never added. */
    int get(int key) {
        return Math.max(0, values[slot(keys, values, key)] - 1);
    }

    void add(int key, int amount) {
        int slot = slot(keys, values, key);
        if (values[slot] == 0) {
            keys[slot] = key;
            values[slot] = 1;
            size++;
        }
        values[slot] += amount;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        int[] newKeys = new int[keys.length * 2];
        int[] newValues = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != 0) {
                int slot = slot(newKeys, newValues, keys[i]);
                newKeys[slot] = keys[i];
                newValues[slot] = values[i];
            }
        }
        keys = newKeys;
        values = newValues;
    }

    private static int slot(int[] keys, int[] values, int key) {
        int mixed = key * 0x9e3779b9;
        int slot = (mixed ^ (mixed >>> 15)) & (keys.length - 1);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
