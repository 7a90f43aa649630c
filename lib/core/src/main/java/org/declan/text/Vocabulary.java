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
    private static final int PACKED = Long.BYTES - 1;

    private static final long HASHED = Long.MIN_VALUE;

    /**
     * The characters of all forms one after another, and where each form ends. A form is looked for once a running word:
     * through an object for each, that was a tenth of the time of {@code themes}, most of it waiting for memory.
     */
    private char[] letters = new char[8192];

    private int[] ends = new int[1024];
    private String[] folded = new String[1024];
    private boolean[] words = new boolean[1024];
    private long[] keys = new long[1024];
    /** Types by the hash of their keys, -1 where free; at most half full. */
    private int[] table = new int[4096];

    private int size;

    public Vocabulary() {
        Arrays.fill(table, -1);
    }

    /** The number of the form {@code text[start, end)}, which is added when new. */
    public int type(char[] text, int start, int end) {
        long key = key(text, start, end);
        int slot = slot(key);
        while (true) {
            int type = table[slot];
            if (type < 0) {
                return add(text, start, end, key, slot);
            }
            if (keys[type] == key && (key >= 0 || Arrays.equals(letters, start(type), ends[type], text, start, end))) {
                return type;
            }
            slot = (slot + 1) & (table.length - 1);
        }
    }

    /**
     * The form itself, a byte a character, where it is short and in the letters of French, so that three words of four need
     * not be compared by the letter; of other forms a hash, which is negative.
     */
    private static long key(char[] text, int start, int end) {
        if (end - start > PACKED) {
            return hash(text, start, end);
        }
        long key = 0;
        int other = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            key = (key << Byte.SIZE) | (c & 0xFF);
            // The typographic apostrophe goes by its lower byte: no control character does, nor what is beyond a byte.
            other |= c == '\u2019' ? 0 : c | (c - ' ');
        }
        return (other & ~0xFF) == 0 ? key : hash(text, start, end);
    }

    private static long hash(char[] text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text[i]) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return hash | HASHED;
    }

    private int slot(long key) {
        long mixed = (key ^ (key >>> 31)) * MULTIPLIER;
        mixed = (mixed ^ (mixed >>> 29)) * MULTIPLIER;
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

    private int add(char[] text, int from, int to, long key, int slot) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
            words = Arrays.copyOf(words, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
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
        keys[type] = key;
        table[slot] = type;
        if (size * 2 > table.length) {
            grow();
        }
        return type;
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
            int slot = slot(keys[type]);
            while (table[slot] >= 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = type;
        }
    }
}
