package org.declan.query;

import java.util.Arrays;

/**
 * Which state follows a state and an input, as far as is known. A table of its own, of one long for each: the few that
 * texts need, of all that there could be, fit the cache of a processor, where a row for each state did not.
 */
final class Transitions {

    /** More states than this have no room in an entry. */
    static final int MOST_STATES = 1 << 16;

    /** Nothing is known. */
    static final int UNKNOWN = -1;

    private static final int STATE_BITS = 16;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long FREE = -1;

    /** The input, the state and the next state by the hash of the first two; at most half full. */
    private long[] table = new long[64];

    private int size;

    Transitions() {
        Arrays.fill(table, FREE);
    }

    /** The next state. */
    int next(int state, int input) {
        long key = key(state, input);
        int slot = slot(key);
        long entry = table[slot];
        while (entry >>> STATE_BITS != key) {
            if (entry == FREE) {
                return UNKNOWN;
            }
            slot = (slot + 1) & (table.length - 1);
            entry = table[slot];
        }
        return (int) entry & (MOST_STATES - 1);
    }

    /** Adds what was not known. */
    void add(int state, int input, int next) {
        if (++size * 2 > table.length) {
            grow();
        }
        put((key(state, input) << STATE_BITS) | next);
    }

    private static long key(int state, int input) {
        return ((long) input << STATE_BITS) | state;
    }

    private void put(long entry) {
        int slot = slot(entry >>> STATE_BITS);
        while (table[slot] != FREE) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = entry;
    }

    private void grow() {
        long[] known = table;
        table = new long[known.length * 2];
        Arrays.fill(table, FREE);
        for (long entry : known) {
            if (entry != FREE) {
                put(entry);
            }
        }
    }

    private int slot(long key) {
        return (int) ((key * MULTIPLIER) >>> (Long.SIZE / 2)) & (table.length - 1);
    }
}
