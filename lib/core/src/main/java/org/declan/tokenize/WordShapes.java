package org.declan.tokenize;

/** Shapes of words that letters, digits, stops and brackets make together. */
final class WordShapes {

    private WordShapes() {}

    /** Letters with digits or with capitals before small ones, as in {@code IIb} and {@code Cinq7}: a name, not a word. */
    static boolean isCode(String text, int start, int end) {
        boolean digit = false;
        boolean letter = false;
        int capitals = 0;
        boolean mixed = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            digit |= CharClass.at(text, i) == CharClass.DIGIT;
            letter |= CharClass.at(text, i) == CharClass.LETTER;
            mixed |= capitals >= 2 && Character.isLowerCase(c);
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return (digit && letter) || mixed;
    }

    /** After {@code ami(e)s}, {@code état(s)}: an ending in brackets is part of its word. */
    static int inflectionEnd(String text, int open, int limit) {
        int close = open + 1;
        while (close < limit && close - open <= 3 && CharClass.at(text, close) == CharClass.LETTER) {
            close++;
        }
        boolean ending = close > open + 1 && close < limit && text.charAt(close) == ')';
        if (!ending) {
            return open;
        }
        int end = close + 1;
        while (end < limit && CharClass.at(text, end) == CharClass.LETTER) {
            end++;
        }
        return end;
    }

    /** U.E, J.-C: single letters parted by stops. */
    static boolean isAcronym(String text, int start, int end) {
        boolean stop = false;
        int run = 0;
        for (int i = start; i < end; i++) {
            stop |= text.charAt(i) == '.';
            run = CharClass.at(text, i) == CharClass.LETTER ? run + 1 : 0;
            if (run > 2) {
                return false;
            }
        }
        return stop;
    }
}
