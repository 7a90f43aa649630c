package org.declan.text;

import java.util.Arrays;

/** A growing array of ints, so that no per-word number is boxed. */
public final class IntList {

    private int[] values = new int[16];
    private int size;

    /** Appends a value. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** The value at an index below {@link #size()}. */
    public int get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return values[index];
    }

    /** Takes back the last value. */
    public void removeLast() {
        size--;
    }

    /** Takes back all values. */
    public void clear() {
        size = 0;
    }

    /** How many values were added. */
    public int size() {
        return size;
    }

    /** The values, in a new array of exactly {@link #size()}. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
