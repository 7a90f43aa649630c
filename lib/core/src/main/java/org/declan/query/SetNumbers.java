package org.declan.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Distinct sets, numbered from 0 in order of first appearance, so that a set is compared and stored as an int. */
final class SetNumbers {

    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();

    /** The number of a set, which is copied when new. */
    int number(BitSet set) {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        BitSet own = (BitSet) set.clone();
        numbers.put(own, sets.size());
        sets.add(own);
        return sets.size() - 1;
    }

    /** The set of a number; not to be changed. */
    BitSet set(int number) {
        return sets.get(number);
    }

    /** How many sets there are. */
    int size() {
        return sets.size();
    }
}
