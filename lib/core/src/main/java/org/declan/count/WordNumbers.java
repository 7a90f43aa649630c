package org.declan.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Different words, numbered from 0. A large corpus has so many that a map of objects takes more memory than its words. Not
 * thread-safe.
 */
final class WordNumbers {

    /** Mixed by shifts as well: with String's own 31, anyone can write a million words that collide. */
    private static final int MULTIPLIER = 0x9E3779B1;

    private static final int FREE = -1;

    private final List<String> words = new ArrayList<>();
    private int[] hashes = new int[512];
    /** Numbers by the hash of their words; at most half full. */
    private int[] table = new int[1024];

    WordNumbers() {
        Arrays.fill(table, FREE);
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    /** A word by its number. */
    String word(int number) {
        return words.get(number);
    }

    /** The number of a word, which is added when new. */
    int number(String word) {
        int hash = hash(word);
        int slot = hash & (table.length - 1);
        for (int number = table[slot]; number != FREE; number = table[slot]) {
            if (hashes[number] == hash && words.get(number).equals(word)) {
                return number;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        if (words.size() == hashes.length) {
            grow();
            return number(word);
        }
        table[slot] = words.size();
        hashes[words.size()] = hash;
        words.add(word);
        return words.size() - 1;
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * MULTIPLIER;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
        table = new int[table.length * 2];
        Arrays.fill(table, FREE);
        for (int number = 0; number < words.size(); number++) {
            int slot = hashes[number] & (table.length - 1);
            while (table[slot] != FREE) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = number;
        }
    }
}
