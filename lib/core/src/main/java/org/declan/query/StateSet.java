package org.declan.query;

/** A set of small ints that is cleared in no time and remembers the order of addition. */
final class StateSet {

    private final int[] members;
    private final int[] positions;
    private int size;

    StateSet(int capacity) {
        members = new int[capacity];
        positions = new int[capacity];
    }

    void clear() {
        size = 0;
    }

    /** Adds a member; says whether it is new. */
    boolean add(int member) {
        int position = positions[member];
        if (position < size && members[position] == member) {
            return false;
        }
        positions[member] = size;
        members[size++] = member;
        return true;
    }

    int get(int index) {
        return members[index];
    }

    int size() {
        return size;
    }
}
