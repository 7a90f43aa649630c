package org.declan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Distinct sets, numbered from 0 in order of first appearance, so that a set is compared and stored as an int. A table of
 * its own, because the hash code of a BitSet is the same for a member n of one word and 2n of another: with a thousand
 * patterns, a map of them spent more time on collisions than all else took.
 */
final class SetNumbers implements NumberedSets {

    private static final int MULTIPLIER = 0x9E3779B1;

    private final List<BitSet> sets = new ArrayList<>();
    private int[] hashes = new int[32];
    /** Numbers plus one by hash, 0 where free; at most half full. */
    private int[] table = new int[64];

    /** The number of a set, which is copied when new. */
    int number(BitSet set) {
        int hash = hash(set);
        int slot = hash & (table.length - 1);
        while (table[slot] != 0) {
            int number = table[slot] - 1;
            if (hashes[number] == hash && sets.get(number).equals(set)) {
                return number;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = sets.size() + 1;
        return add((BitSet) set.clone(), hash);
    }

    @Override
    public BitSet set(int number) {
        return sets.get(number);
    }

    private int add(BitSet set, int hash) {
        int number = sets.size();
        sets.add(set);
        hashes[number] = hash;
        if (sets.size() == hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
            grow();
        }
        return number;
    }

    private void grow() {
        table = new int[hashes.length * 2];
        for (int number = 0; number < sets.size(); number++) {
            int slot = hashes[number] & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = number + 1;
        }
    }

    private static int hash(BitSet set) {
        int hash = 0;
        for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
            hash = (hash ^ i) * MULTIPLIER;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
