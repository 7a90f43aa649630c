package org.declan.query;

import java.util.Arrays;

/**
 * A list of (unit, first token, end token) that sorts by start, then longest first, then unit. Each is one long, so
 * that hits are neither boxed nor compared field by field; starts count from the beginning of the sentence.
 */
final class Spans {

    private static final int UNIT_BITS = 24;
    static final int MOST_UNITS = 1 << UNIT_BITS;
    private static final int LENGTH_BITS = 9;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private long[] packed = new long[16];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int unit, int start, int end) {
        long startAndLength = ((long) start << LENGTH_BITS) | (LONGEST - (end - start));
        add((startAndLength << UNIT_BITS) | unit);
    }

    /** Adds a span of another list. */
    void addFrom(Spans other, int index) {
        add(other.packed[index]);
    }

    int size() {
        return size;
    }

    int unit(int index) {
        return (int) (packed[index] & ((1L << UNIT_BITS) - 1));
    }

    int start(int index) {
        return (int) (packed[index] >>> (UNIT_BITS + LENGTH_BITS));
    }

    int end(int index) {
        return start(index) + LONGEST - (int) ((packed[index] >>> UNIT_BITS) & LONGEST);
    }

    void sort() {
        Arrays.sort(packed, 0, size);
    }

    boolean sameAs(Spans other) {
        return Arrays.equals(packed, 0, size, other.packed, 0, other.size);
    }

    private void add(long span) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2);
        }
        packed[size++] = span;
    }
}
