package org.declan.query;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Sets of small numbers, most of them with few members, numbered from 0 as they are added: only the longs that have a bit
 * are kept, all sets in a row, so that walking through one waits for memory once at most.
 */
final class SparseBits {

    private int[] ends = new int[256];
    private int[] places = new int[1024];
    private long[] bits = new long[1024];
    private int size;

    /** How many sets there are. */
    int size() {
        return size;
    }

    void add(BitSet set) {
        long[] all = set.toLongArray();
        int end = start(size);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        if (end + all.length > bits.length) {
            bits = Arrays.copyOf(bits, 2 * (end + all.length));
            places = Arrays.copyOf(places, bits.length);
        }
        for (int i = 0; i < all.length; i++) {
            if (all[i] != 0) {
                places[end] = i;
                bits[end++] = all[i];
            }
        }
        ends[size++] = end;
    }

    /** Adds the members of a set to another, given as bits. */
    void addTo(long[] other, int set) {
        for (int i = start(set); i < ends[set]; i++) {
            other[places[i]] |= bits[i];
        }
    }

    /** Whether a set has a member in common with another, given as bits. */
    boolean meets(long[] other, int set) {
        for (int i = start(set); i < ends[set]; i++) {
            if ((other[places[i]] & bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private int start(int set) {
        return set == 0 ? 0 : ends[set - 1];
    }
}
