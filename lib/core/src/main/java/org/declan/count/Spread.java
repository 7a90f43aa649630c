package org.declan.count;

import java.util.Arrays;

/**
 * Where the hits of one term are: how many parts of which size have how many. It knows only the parts with hits, and parts
 * that are alike once, so that each of millions of terms can have its own: 72 bytes for a term whose parts are all alike,
 * about 30 for each kind of part where there are many kinds. What it holds does not depend on the order in which parts
 * were added. For one thread at a time; {@link #addAll} joins what several threads have found.
 */
public final class Spread {

    /**
     * A hash table of pairs: a key, then the number of parts of that kind. A key is the hits of a part in its upper half
     * and the part's size in its lower half; no key is 0, since a part without hits is not held.
     */
    private long[] table = new long[4];

    private int kinds;

    /** Adds one part. */
    public void add(int hits, int size) {
        add(hits, size, 1);
    }

    /**
     * Adds parts that are alike.
     *
     * @param hits of each part, 0 to {@code size}; without hits nothing is added
     * @param size words of each part
     * @param parts how many there are, 0 or more
     */
    public void add(int hits, int size, long parts) {
        if (hits < 0 || hits > size || parts < 0) {
            throw new IllegalArgumentException(
                    "parts that cannot be: " + parts + " with " + hits + " hits in " + size + " words");
        }
        if (hits > 0 && parts > 0) {
            add(((long) hits << Integer.SIZE) | size, parts);
        }
    }

    /** Adds all parts of another; both must be of the same term. */
    public void addAll(Spread other) {
        for (long key : other.sortedKeys()) {
            add(key, other.parts(key));
        }
    }

    /** The kinds of parts with hits, as keys, ascending. */
    long[] sortedKeys() {
        long[] keys = new long[kinds];
        int filled = 0;
        for (int i = 0; i < table.length; i += 2) {
            if (table[i] != 0) {
                keys[filled++] = table[i];
            }
        }
        Arrays.sort(keys);
        return keys;
    }

    /** How many parts are of that kind. */
    long parts(long key) {
        return table[slot(key) + 1];
    }

    static int hits(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    static int size(long key) {
        return (int) key;
    }

    private void add(long key, long parts) {
        int slot = slot(key);
        if (table[slot] == 0) {
            // Three quarters full at most, or half of the least table: a search must come to an empty slot.
            if ((kinds + 1) * 8L > table.length * 3L) {
                grow();
                slot = slot(key);
            }
            table[slot] = key;
            kinds++;
        }
        table[slot + 1] += parts;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = slot(old[i]);
                table[slot] = old[i];
                table[slot + 1] = old[i + 1];
            }
        }
    }

    /** Where the key is, or the empty slot where it would be. */
    private int slot(long key) {
        // Slots are even. The middle bits of the product depend on both halves of the key.
        int mask = table.length - 2;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
        while (table[slot] != 0 && table[slot] != key) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }
}
