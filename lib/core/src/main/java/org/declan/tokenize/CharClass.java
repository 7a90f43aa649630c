package org.declan.tokenize;

import org.declan.text.CharTable;
import org.declan.text.Spelling;

/** What a character is to the scanner: one byte each. */
final class CharClass {

    static final byte OTHER = 0;
    static final byte SPACE = 1;
    static final byte APOSTROPHE = 2;
    static final byte HYPHEN = 3;
    static final byte STOP = 4;
    static final byte LETTER = 5;
    static final byte DIGIT = 6;

    private static final CharTable TABLE = new CharTable(CharClass::compute);

    private CharClass() {}

    static byte of(char c) {
        return TABLE.of(c);
    }

    /** Whether a class is that of letters or digits. */
    static boolean isAlnum(byte type) {
        return type >= LETTER;
    }

    /** The class of the character at an index; both halves of a surrogate pair have that of the whole. */
    static byte at(String text, int index) {
        char c = text.charAt(index);
        return Character.isSurrogate(c) ? ofPair(text, index) : TABLE.of(c);
    }

    private static byte ofPair(String text, int index) {
        boolean second = Character.isLowSurrogate(text.charAt(index)) && index > 0;
        int codePoint = text.codePointAt(second ? index - 1 : index);
        return Character.isLetterOrDigit(codePoint) || isMark(Character.getType(codePoint)) ? LETTER : OTHER;
    }

    private static byte compute(char c) {
        if (Spelling.isSpace(c)) {
            return SPACE;
        }
        if (Spelling.isApostrophe(c)) {
            return APOSTROPHE;
        }
        if (c == '-' || c == '\u2010' || c == '\u2011') {
            return HYPHEN;
        }
        if (c == '.') {
            return STOP;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.isLetter(c) || isMark(Character.getType(c)) ? LETTER : OTHER;
    }

    /** Combining marks belong to their letter; raised figures and fractions to their word (km², t½). */
    private static boolean isMark(int category) {
        return category == Character.NON_SPACING_MARK
                || category == Character.COMBINING_SPACING_MARK
                || category == Character.OTHER_NUMBER;
    }
}
