package org.declan.read;

/**
 * How much a decoding looks like French: letters that French uses where French uses them speak for it, symbols inside
 * words speak against it. Wrong decodings of legacy bytes put currency signs, fractions and foreign letters into words.
 */
final class FrenchLikeness {

    private static final String LOWER = "éèàçêâîôûëïüùœæ";
    private static final String UPPER = "ÉÈÀÇÊÂÎÔÛËÏÜÙŒÆ";
    private static final String MARKS = "«»’–—…€°“”•·\u00A0½²³§©®";

    private FrenchLikeness() {}

    /** Higher is more French; comparable only between decodings of the same bytes. */
    static long score(String text) {
        long score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i > 0 ? text.charAt(i - 1) : ' ';
                char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                score += score(before, c, after);
            }
        }
        return score;
    }

    private static int score(char before, char c, char after) {
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (LOWER.indexOf(c) >= 0) {
            return Character.isUpperCase(before) && Character.isUpperCase(after) ? -4 : c == 'é' ? 4 : 3;
        }
        if (UPPER.indexOf(c) >= 0) {
            return Character.isLowerCase(before) ? -6 : 3;
        }
        if (c == '’') {
            return inWord ? 4 : 1;
        }
        if (MARKS.indexOf(c) >= 0) {
            return inWord && c != '·' && c != '–' ? -4 : 2;
        }
        if (Character.isISOControl(c)) {
            return -10;
        }
        return Character.isLetter(c) ? -3 : inWord ? -8 : -2;
    }
}
