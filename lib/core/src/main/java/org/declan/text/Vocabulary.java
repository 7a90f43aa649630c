package org.declan.text;

import java.util.Arrays;

/**
 * The distinct forms met so far, numbered from 0 in order of first appearance. Whatever depends on a form alone is
 * computed once per number and kept in arrays parallel to this one. Not thread-safe: each worker has its own.
 */
public final class Vocabulary {

    /** Mixed after each character: with String's own 31, anyone can write a million words that collide. */
    private static final int MULTIPLIER = 0x9E3779B1;

    private String[] forms = new String[1024];
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
                return add(new String(text, start, end - start), hash, slot);
            }
            if (hashes[type] == hash && same(forms[type], text, start, end)) {
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
        return forms[type];
    }

    /** The form as matching and counting see it. */
    public String folded(int type) {
        return folded[type];
    }

    /** Whether the form has a letter or a digit; what has none is punctuation and no word. */
    public boolean isWord(int type) {
        return words[type];
    }

    private static boolean hasLetterOrDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetterOrDigit(form.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many distinct forms there are. */
    public int size() {
        return size;
    }

    private static boolean same(String form, char[] text, int start, int end) {
        int length = end - start;
        if (form.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (form.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int add(String form, int hash, int slot) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
            words = Arrays.copyOf(words, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        int type = size++;
        forms[type] = form;
        words[type] = hasLetterOrDigit(form);
        folded[type] = Spelling.fold(form);
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
