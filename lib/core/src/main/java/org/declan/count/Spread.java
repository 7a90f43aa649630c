package org.declan.count;

import java.util.Arrays;

/**
 * Where the hits of one term are: how many parts of which size have how many. It knows only the parts with hits, and parts
 * that are alike once. What it holds does not depend on the order in which parts were added. For one thread at a time;
 * {@link #addAll} joins what several threads have found.
 */
public final class Spread {

    /** Kinds of parts, ascending: the hits of a part in the upper half of a key, the part's size in its lower half. */
    private long[] keys = new long[4];

    private long[] parts = new long[4];
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
            insert(key(hits, size), parts);
        }
    }

    /** Adds all parts of another; both must be of the same term. */
    public void addAll(Spread other) {
        Spread sum = new Spread();
        sum.setToSum(this, other);
        keys = sum.keys;
        parts = sum.parts;
        kinds = sum.kinds;
    }

    /** Takes the place of what it held: all parts of two others. */
    void setToSum(Spread one, Spread other) {
        clear();
        int next = 0;
        for (int kind = 0; kind < one.kinds; kind++) {
            for (; next < other.kinds && other.keys[next] < one.keys[kind]; next++) {
                append(other.keys[next], other.parts[next]);
            }
            append(one.keys[kind], one.parts[kind]);
        }
        for (; next < other.kinds; next++) {
            append(other.keys[next], other.parts[next]);
        }
    }

    void clear() {
        kinds = 0;
    }

    /** How many kinds of parts with hits there are. */
    int kinds() {
        return kinds;
    }

    /** A kind of part; they ascend. */
    long key(int kind) {
        return keys[kind];
    }

    /** How many parts are of that kind. */
    long parts(int kind) {
        return parts[kind];
    }

    static long key(int hits, int size) {
        return ((long) hits << Integer.SIZE) | size;
    }

    static int hits(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    static int size(long key) {
        return (int) key;
    }

    private void insert(long key, long more) {
        int at = Arrays.binarySearch(keys, 0, kinds, key);
        if (at >= 0) {
            parts[at] += more;
            return;
        }
        append(key, more);
        System.arraycopy(keys, -at - 1, keys, -at, kinds + at);
        System.arraycopy(parts, -at - 1, parts, -at, kinds + at);
        keys[-at - 1] = key;
        parts[-at - 1] = more;
    }

    /** Adds parts of a kind that is not less than those before. */
    void append(long key, long more) {
        if (kinds > 0 && keys[kinds - 1] == key) {
            parts[kinds - 1] += more;
            return;
        }
        if (kinds == keys.length) {
            keys = Arrays.copyOf(keys, kinds * 2);
            parts = Arrays.copyOf(parts, kinds * 2);
        }
        keys[kinds] = key;
        parts[kinds++] = more;
    }
}
