package org.declan.text;

import java.util.Arrays;

/**
 * The distinct forms met so far, numbered from 0 in order of first appearance. Whatever depends on a form alone is
 * computed once per number and kept in arrays parallel to this one. Not thread-safe: each worker has its own.
 */
public final class Vocabulary {

    /** Mixed after each character: with String's own 31, anyone can write a million words that collide. */
    private static final int MULTIPLIER = 0x9E3779B1;

    /**
     * The characters of all forms one after another, and where each form ends. A form is looked for once a running word:
     * through an object for each, that was a tenth of the time of {@code themes}, most of it waiting for memory.
     */
    private char[] letters = new char[8192];

    private int[] ends = new int[1024];
    private String[] folded = new String[1024];
    private boolean[] words = new boolean[1024];
    private int[] hashes = new int[1024];
    private int[] table = new int[4096];
    private int size;

    public Vocabulary() {
        Arrays.fill(table, -1);
    }

    /** The number of the form {@code text[start, end)}, which is added when new. */
    public int type(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * MULTIPLIER;
            hash ^= hash >>> 15;
        }
        int slot = hash & (table.length - 1);
        while (true) {
            int type = table[slot];
            if (type < 0) {
                return add(text, start, end, hash, slot);
            }
            if (hashes[type] == hash && Arrays.equals(letters, start(type), ends[type], text, start, end)) {
                return type;
            }
            slot = (slot + 1) & (table.length - 1);
        }
    }

    /** The number of a form, which is added when new. */
    public int type(String form) {
        return type(form.toCharArray(), 0, form.length());
    }

    /** The form as it stands in the text. */
    public String form(int type) {
        int start = start(type);
        int length = ends[type] - start;
        // Most forms are folded as they stand, and need no second string.
        String same = folded[type];
        for (int i = 0; i < length; i++) {
            if (same.length() != length || same.charAt(i) != letters[start + i]) {
                return new String(letters, start, length);
            }
        }
        return same;
    }

    /** The form as matching and counting see it. */
    public String folded(int type) {
        return folded[type];
    }

    /** Whether the form has a letter or a digit; what has none is punctuation and no word. */
    public boolean isWord(int type) {
        return words[type];
    }

    /** How many distinct forms there are. */
    public int size() {
        return size;
    }

    private int start(int type) {
        return type == 0 ? 0 : ends[type - 1];
    }

    private int add(char[] text, int from, int to, int hash, int slot) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
            words = Arrays.copyOf(words, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        int type = size++;
        int start = start(type);
        int length = to - from;
        if (length > letters.length - start) {
            letters = Arrays.copyOf(letters, Math.max(Math.addExact(start, length), letters.length / 2 * 3));
        }
        System.arraycopy(text, from, letters, start, length);
        ends[type] = start + length;
        String form = new String(text, from, length);
        folded[type] = Spelling.fold(form);
        words[type] = form.codePoints().anyMatch(Character::isLetterOrDigit);
        hashes[type] = hash;
        table[slot] = type;
        if (size * 2 > table.length) {
            grow();
        }
        return type;
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        for (int type = 0; type < size; type++) {
            int slot = hashes[type] & (table.length - 1);
            while (table[slot] >= 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = type;
        }
    }
}
