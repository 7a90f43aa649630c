package org.declan.text;

import java.util.Arrays;

/**
 * The distinct forms met so far, numbered from 0 in order of first appearance. Whatever depends on a form alone is
 * computed once per number and kept in arrays parallel to this one. Not thread-safe: each worker has its own.
 */
public final class Vocabulary {

    /** Mixed by shifts as well: with String's own 31, anyone can write a million words that collide. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** So many characters have room in a key, with the bit free that tells hashes. */
    public static final int PACKED = 2 * Long.BYTES - 1;

    private static final long HASHED = Long.MIN_VALUE;

    /**
     * The characters of all forms one after another, and where each form ends. A form is looked for once a running word:
     * through an object for each, that was a tenth of the time of {@code themes}, most of it waiting for memory.
     */
    private char[] letters = new char[8192];

    private int[] ends = new int[1024];
    private String[] folded = new String[1024];
    private boolean[] words = new boolean[1024];
    /** The keys of the forms, two halves each. */
    private long[] keys = new long[2 * 1024];
    /** Types by the hash of their keys, -1 where free; at most half full. */
    private int[] table = new int[4096];

    private int size;

    public Vocabulary() {
        Arrays.fill(table, -1);
    }

    /** The number of the form {@code text[start, end)}, which is added when new. */
    public int type(char[] text, int start, int end) {
        long first = 0;
        long rest = 0;
        int other = end - start > PACKED ? -1 : 0;
        for (int i = start; i < end && other == 0; i++) {
            char c = text[i];
            long placed = (c & 0xFFL) << (Byte.SIZE * (i - start));
            first |= i - start < Long.BYTES ? placed : 0;
            rest |= i - start < Long.BYTES ? 0 : placed;
            // The typographic apostrophe goes by its lower byte: no control character does, nor what is beyond a byte.
            other = c == '\u2019' ? 0 : (c | (c - ' ')) & ~0xFF;
        }
        if (other != 0) {
            return hashed(text, start, end);
        }
        int known = known(first, rest);
        return known >= 0 ? known : enter(add(text, start, end), first, rest);
    }

    /**
     * The number of a form that was met before, or -1, by its key: the form itself, a byte a character, so that it need not
     * be looked at once more. Only forms in the letters of French have one, of no more than {@link #PACKED} characters.
     *
     * @param first its first eight characters, the first in the lowest byte, with zeros after the last
     * @param rest the others in the same way
     */
    public int known(long first, long rest) {
        int slot = slot(first, rest);
        int type = table[slot];
        while (type >= 0 && (keys[2 * type] != first || keys[2 * type + 1] != rest)) {
            slot = (slot + 1) & (table.length - 1);
            type = table[slot];
        }
        return type;
    }

    /** The number of a form that is long or in other letters; instead of a key it has a hash, which is negative. */
    private int hashed(char[] text, int start, int end) {
        long hash = hash(text, start, end);
        int slot = slot(0, hash);
        int type = table[slot];
        while (type >= 0
                && (keys[2 * type + 1] != hash || !Arrays.equals(letters, start(type), ends[type], text, start, end))) {
            slot = (slot + 1) & (table.length - 1);
            type = table[slot];
        }
        return type >= 0 ? type : enter(add(text, start, end), 0, hash);
    }

    private static long hash(char[] text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash | HASHED;
    }

    /** The place in the table that is looked at first. Once a word: a longer method is not inlined. */
    private int slot(long first, long rest) {
        long mixed = first ^ (rest * MULTIPLIER);
        mixed = (mixed ^ (mixed >>> 31)) * MULTIPLIER;
        return (int) (mixed >>> Integer.SIZE) & (table.length - 1);
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

    private int add(char[] text, int from, int to) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
            words = Arrays.copyOf(words, size * 2);
            keys = Arrays.copyOf(keys, size * 4);
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
        words[type] = hasLetterOrDigit(form);
        return type;
    }

    /** Puts the last form added in the table. */
    private int enter(int type, long first, long rest) {
        keys[2 * type] = first;
        keys[2 * type + 1] = rest;
        if (size * 2 > table.length) {
            grow();
        } else {
            table[free(first, rest)] = type;
        }
        return type;
    }

    private int free(long first, long rest) {
        int slot = slot(first, rest);
        while (table[slot] >= 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private static boolean hasLetterOrDigit(String form) {
        for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
            if (Character.isLetterOrDigit(form.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        for (int type = 0; type < size; type++) {
            table[free(keys[2 * type], keys[2 * type + 1])] = type;
        }
    }
}
