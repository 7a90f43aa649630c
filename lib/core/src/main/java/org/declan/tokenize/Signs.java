package org.declan.tokenize;

import org.declan.text.Spelling;

/** Where a punctuation mark or symbol ends: with its marks, or with the last of a run of the same. */
final class Signs {

    /** Signs that stand in runs: an ellipsis, a rule. */
    private static final String RUNS = ".-\u2010\u2011—–_=*";

    private Signs() {}

    static int end(String text, int start, int limit) {
        char c = text.charAt(start);
        int end = markedEnd(text, start, limit);
        while (RUNS.indexOf(c) >= 0 && end < limit && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    /** A sign with the marks and the skin tone that follow it. */
    private static int markedEnd(String text, int start, int limit) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < limit && (Spelling.isCombining(text.charAt(end)) || isSkinTone(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, limit);
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }
}
