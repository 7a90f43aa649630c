package org.declan.tokenize;

import org.declan.text.Spelling;
import org.declan.text.WordSet;

/** Which words lose their vowel before an apostrophe, and which words have an apostrophe of their own. */
final class Elisions {

    private static final WordSet LONG = WordSet.of("qu jusqu lorsqu puisqu quoiqu quelqu presqu");
    private static final WordSet WHOLE = WordSet.of(
            "aujourd'hui quelqu'un quelqu'une l'on c'est-à-dire prud'homme prud'hommes prud'homal prud'homale prud'homales prud'homaux prud'homie presqu'île presqu'îles");
    private static final int LONGEST_WHOLE = 12;

    private Elisions() {}

    /** Whether {@code text[start, apostrophe)} is elided: d', l', qu', lorsqu' and their like. */
    static boolean isElided(String text, int start, int apostrophe) {
        int length = apostrophe - start;
        if (length == 1) {
            return "ldjmtsncçy".indexOf(lower(text.charAt(start))) >= 0;
        }
        return length <= 6 && LONG.contains(Spelling.fold(text.substring(start, apostrophe)));
    }

    /** The end of a word with an apostrophe of its own, its first at {@code apostrophe}, that begins at {@code start}; or -1. */
    static int wholeWordEnd(String text, int start, int apostrophe, int limit) {
        if (apostrophe + 1 >= limit || !mayBeWhole(text.charAt(start), text.charAt(apostrophe + 1))) {
            return -1;
        }
        int end = apostrophe + 2;
        while (end < limit && end - start <= LONGEST_WHOLE && isPart(text.charAt(end))) {
            end++;
        }
        if (end - start > LONGEST_WHOLE) {
            return -1;
        }
        String word = Spelling.fold(text.substring(start, end));
        return WHOLE.contains(word) ? end : -1;
    }

    /** Whether one of those words begins with this letter and goes on with that after its apostrophe. */
    private static boolean mayBeWhole(char first, char second) {
        return switch (lower(first)) {
            case 'a' -> lower(second) == 'h';
            case 'c' -> lower(second) == 'e';
            case 'l' -> lower(second) == 'o';
            case 'p' -> lower(second) == 'h' || "iIîÎ".indexOf(second) >= 0;
            case 'q' -> lower(second) == 'u';
            default -> false;
        };
    }

    private static boolean isPart(char c) {
        byte type = CharClass.of(c);
        return type == CharClass.LETTER || type == CharClass.APOSTROPHE || type == CharClass.HYPHEN;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == 'Ç' ? 'ç' : c;
    }
}
