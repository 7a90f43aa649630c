package org.declan.text;

/**
 * The different characters of a text, numbered: those of ASCII and Latin-1 by themselves, so that words of no others are
 * copied as they are; others as they are met, by the controls that no text has, and then by any number that is free. Not
 * thread-safe.
 */
final class Alphabet {

    static final int ASCII = 0x80;
    /** How many characters it can hold. */
    static final int LARGEST = 0x100;
    /** The first of Latin-1 that is no control. */
    private static final int LATIN = 0xA0;

    private static final char[] OWN = own();

    private final char[] letters = OWN.clone();
    private final boolean[] used = new boolean[LARGEST];
    /** No number before this one is free. */
    private int free = ASCII;
    /** The numbers of the characters that have not their own, each at its place or the next that was free; twice as many. */
    private final short[] numbers = new short[LARGEST];

    private static char[] own() {
        char[] own = new char[LARGEST];
        for (char c = 0; c < LARGEST; c++) {
            own[c] = c;
        }
        return own;
    }

    /** The number of a character beyond ASCII, which is added when new; -1 when there is no room for it. */
    int number(char c) {
        if (c >= LATIN && c < LARGEST && letters[c] == c) {
            used[c] = true;
            return c;
        }
        return other(c);
    }

    private int other(char c) {
        int place = (c * 0x9E3779B1) >>> (Integer.SIZE - Byte.SIZE);
        while (numbers[place] != 0) {
            if (letters[numbers[place]] == c) {
                return numbers[place];
            }
            place = (place + 1) & (LARGEST - 1);
        }
        while (free < LARGEST && used[free]) {
            free++;
        }
        if (free == LARGEST) {
            return -1;
        }
        numbers[place] = (short) free;
        letters[free] = c;
        used[free] = true;
        return free;
    }

    /** The characters by their numbers; a number that is not used has some character of Latin-1. */
    char[] letters() {
        return letters;
    }

    /** Whether each character of Latin-1 that is no control has its own number. */
    boolean isLatinOwn() {
        return free < LATIN;
    }
}
