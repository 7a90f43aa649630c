package org.declan.query;

import java.util.Arrays;

/**
 * Sets of small numbers, most of them with few members: only the longs that have a bit are kept, all sets in a row, so
 * that walking through one waits for memory once at most. A set is told by where it begins.
 */
final class SparseBits {

    /** The set without members; others are more. */
    static final int EMPTY = 0;

    private static final int END = -1;

    /** The place of each long of a set, in order, and then the end. */
    private int[] places = new int[1024];

    private long[] bits = new long[1024];
    private int size = 1;

    SparseBits() {
        places[EMPTY] = END;
    }

    /** Adds a set, given by its members in whatever order; says where it is. */
    int add(int... members) {
        if (members.length == 0) {
            return EMPTY;
        }
        Arrays.sort(members);
        if (size + members.length >= bits.length) {
            bits = Arrays.copyOf(bits, 2 * (size + members.length));
            places = Arrays.copyOf(places, bits.length);
        }
        int set = size;
        for (int member : members) {
            int place = member / Long.SIZE;
            if (size == set || places[size - 1] != place) {
                places[size] = place;
                bits[size++] = 0;
            }
            bits[size - 1] |= 1L << member;
        }
        places[size++] = END;
        return set;
    }

    /** Adds the members of a set to another, given as bits. Once a word: larger code than this is not inlined. */
    void addTo(long[] other, int set) {
        for (int at = set; places[at] != END; at++) {
            other[places[at]] |= bits[at];
        }
    }
}
