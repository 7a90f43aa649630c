package org.declan.lemma;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The names of a model's features, numbered in the order of its file. Does not change and is thread-safe. */
final class FeatureNames {

    private static final int MULTIPLIER = 0x9E3779B1;

    /** The letters of all names one after another, and where each name ends: 50,000 strings would take five times as long. */
    private final char[] letters;

    private final int[] ends;
    private final int[] hashes;
    private final int[] table;

    /** Reads a number of names, and so many names. */
    FeatureNames(ByteBuffer file) {
        int size = file.getInt();
        letters = new char[file.remaining()];
        ends = new int[size];
        hashes = new int[size];
        table = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        Arrays.fill(table, -1);
        int end = 0;
        for (int i = 0; i < size; i++) {
            int start = end;
            end = ModifiedUtf8.read(file, letters, start);
            add(i, start, end);
        }
    }

    private void add(int name, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = mix(hash, letters[i]);
        }
        ends[name] = end;
        hashes[name] = hash;
        int slot = hash & (table.length - 1);
        while (table[slot] >= 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = name;
    }

    private static int mix(int hash, char letter) {
        int mixed = (hash ^ letter) * MULTIPLIER;
        return mixed ^ (mixed >>> 15);
    }

    /** How many names there are. */
    int size() {
        return ends.length;
    }

    /** The number of the name that is {@code kind} and {@code value} written together, or -1. */
    int find(String kind, String value) {
        int hash = 0;
        for (int i = 0; i < kind.length(); i++) {
            hash = mix(hash, kind.charAt(i));
        }
        for (int i = 0; i < value.length(); i++) {
            hash = mix(hash, value.charAt(i));
        }
        int slot = hash & (table.length - 1);
        while (table[slot] >= 0 && !(hashes[table[slot]] == hash && is(table[slot], kind, value))) {
            slot = (slot + 1) & (table.length - 1);
        }
        return table[slot];
    }

    private boolean is(int name, String kind, String value) {
        int start = name == 0 ? 0 : ends[name - 1];
        int middle = start + kind.length();
        return ends[name] - middle == value.length() && stands(kind, start) && stands(value, middle);
    }

    private boolean stands(String text, int start) {
        for (int i = 0; i < text.length(); i++) {
            if (letters[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
