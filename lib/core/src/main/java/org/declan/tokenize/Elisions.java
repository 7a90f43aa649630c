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

    /** The end of a word with an apostrophe of its own that begins at {@code start}, or -1. */
    static int wholeWordEnd(String text, int start, int limit) {
        char first = lower(text.charAt(start));
        if ("aqlcp".indexOf(first) < 0) {
            return -1;
        }
        int end = start;
        while (end < limit && end - start <= LONGEST_WHOLE && isPart(text.charAt(end))) {
            end++;
        }
        if (end - start > LONGEST_WHOLE || end - start < 4) {
            return -1;
        }
        String word = Spelling.fold(text.substring(start, end));
        return WHOLE.contains(word) ? end : -1;
    }

    private static boolean isPart(char c) {
        byte type = CharClass.of(c);
        return type == CharClass.LETTER || type == CharClass.APOSTROPHE || type == CharClass.HYPHEN;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == 'Ç' ? 'ç' : c;
    }
}
