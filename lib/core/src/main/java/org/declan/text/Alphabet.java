package org.declan.text;

import java.util.Arrays;

/** The different characters of a text, numbered: those of ASCII by themselves, others as they are met. Not thread-safe. */
final class Alphabet {

    static final int ASCII = 0x80;
    /** How many characters it can hold. */
    static final int LARGEST = 0x100;

    private final char[] letters = new char[LARGEST];
    private int size = ASCII;
    /** The numbers of the characters beyond ASCII, each at its place or the next that was free; twice as many as those. */
    private final short[] numbers = new short[LARGEST];

    Alphabet() {
        for (char c = 0; c < ASCII; c++) {
            letters[c] = c;
        }
    }

    /** The number of a character beyond ASCII, which is added when new; -1 when there is no room for it. */
    int number(char c) {
        int place = (c * 0x9E3779B1) >>> (Integer.SIZE - Byte.SIZE);
        while (numbers[place] != 0) {
            if (letters[numbers[place]] == c) {
                return numbers[place];
            }
            place = (place + 1) & (LARGEST - 1);
        }
        if (size == LARGEST) {
            return -1;
        }
        numbers[place] = (short) size;
        letters[size] = c;
        return size++;
    }

    /** The characters by their numbers, as far as there are any. */
    char[] letters() {
        return Arrays.copyOf(letters, size);
    }
}
