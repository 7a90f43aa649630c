package org.declan.query;

import java.util.Arrays;

/**
 * Sets of small numbers, most of them with few members, numbered from 0 as they are added: only the longs that have a bit
 * are kept, all sets in a row, so that walking through one waits for memory once at most.
 */
final class SparseBits {

    /** Where the longs of a set start; those of the last end where the next will start. */
    private int[] starts = new int[256];

    private int[] places = new int[1024];
    private long[] bits = new long[1024];
    private int size;

    /** How many sets there are. */
    int size() {
        return size;
    }

    boolean isEmpty(int set) {
        return starts[set] == starts[set + 1];
    }

    /** Adds a set, given by its members in whatever order. */
    void add(int... members) {
        Arrays.sort(members);
        int start = starts[size];
        int end = start;
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        if (end + members.length > bits.length) {
            bits = Arrays.copyOf(bits, 2 * (end + members.length));
            places = Arrays.copyOf(places, bits.length);
        }
        for (int member : members) {
            int place = member / Long.SIZE;
            if (end == start || places[end - 1] != place) {
                places[end] = place;
                bits[end++] = 0;
            }
            bits[end - 1] |= 1L << member;
        }
        starts[++size] = end;
    }

    /** Adds the members of a set to another, given as bits. */
    void addTo(long[] other, int set) {
        int end = starts[set + 1];
        for (int i = starts[set]; i < end; i++) {
            other[places[i]] |= bits[i];
        }
    }
}
