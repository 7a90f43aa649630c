package org.declan.lemma;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The names of a model's features, numbered in the order of its file. Does not change and is thread-safe. */
final class FeatureNames {

    private static final int MULTIPLIER = 0x9E3779B1;

    private static final int FREE = -1;

    /** The letters of all names one after another, and where each name ends: 50,000 strings would take five times as long. */
    private final char[] letters;

    private final int[] ends;
    /** Names by their hash: the number in the lower bits, the hash in those above, so that few others are looked at. */
    private final int[] table;

    /** The bits of a number; none has all of them. */
    private final int numbers;

    /** Reads a number of names, and so many names; they take no more than {@code bytes}. */
    FeatureNames(ByteBuffer file, int bytes) {
        int size = file.getInt();
        letters = new char[bytes];
        ends = new int[size];
        table = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        Arrays.fill(table, FREE);
        numbers = table.length / 2 - 1;
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
        int slot = hash & (table.length - 1);
        while (table[slot] != FREE) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = (hash & ~numbers) | name;
    }

    private static int mix(int hash, char letter) {
        int mixed = (hash ^ letter) * MULTIPLIER;
        return mixed ^ (mixed >>> 15);
    }

    /** How many names there are. */
    int size() {
        return ends.length;
    }

    /** The number of the name that is {@code kind} and {@code text[start, end)} written together, or -1. */
    int find(String kind, String text, int start, int end) {
        int hash = 0;
        for (int i = 0; i < kind.length(); i++) {
            hash = mix(hash, kind.charAt(i));
        }
        for (int i = start; i < end; i++) {
            hash = mix(hash, text.charAt(i));
        }
        int length = kind.length() + end - start;
        int slot = hash & (table.length - 1);
        for (int entry = table[slot]; entry != FREE; entry = table[slot]) {
            int name = entry & numbers;
            boolean alike = (entry & ~numbers) == (hash & ~numbers);
            if (alike && ends[name] - start(name) == length && is(name, kind, text, start)) {
                return name;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    private int start(int name) {
        return name == 0 ? 0 : ends[name - 1];
    }

    private boolean is(int name, String kind, String text, int start) {
        int first = start(name);
        int middle = first + kind.length();
        for (int i = first; i < ends[name]; i++) {
            if (letters[i] != (i < middle ? kind.charAt(i - first) : text.charAt(start + i - middle))) {
                return false;
            }
        }
        return true;
    }
}
