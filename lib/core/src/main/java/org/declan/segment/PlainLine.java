package org.declan.segment;

import org.declan.text.Source;
import org.declan.text.Spelling;
import org.declan.text.View;

/**
 * A line that is cleaned by cutting the blanks off its ends, as most lines are: no mark, no note call, no second blank in a
 * row, nothing invisible and nothing to compose. It is looked at in an array, once, without a step for each character of
 * what becomes one run of the view anyway; any other line goes the long way of {@link Lines}. Not thread-safe.
 */
final class PlainLine {

    /** What the long way has to look at, for the characters of French texts. */
    private static final boolean[] HARD = new boolean[0x2100];

    static {
        for (char c = 0; c < HARD.length; c++) {
            HARD[c] = isHard(c);
        }
    }

    private char[] line = new char[512];
    private int first;
    private int end;
    private int start;

    /** Whether {@code text[from, to)} is such a line; then {@link #view} gives it. */
    boolean take(String text, int from, int to) {
        int length = to - from;
        if (length > line.length) {
            line = new char[Math.max(length, 2 * line.length)];
        }
        text.getChars(from, to, line, 0);
        start = from;
        end = length;
        while (end > 0 && Spelling.isSpace(line[end - 1])) {
            end--;
        }
        first = 0;
        while (first < end && Spelling.isSpace(line[first])) {
            first++;
        }
        return isPlain();
    }

    /** The line last taken. */
    View view(Source source) {
        return View.of(source, new String(line, first, end - first), start + first);
    }

    /** Makes every blank a space on the way. */
    private boolean isPlain() {
        boolean blank = false;
        for (int at = first; at < end; at++) {
            char c = line[at];
            if (c < HARD.length ? HARD[c] : isHard(c)) {
                return false;
            }
            boolean space = c == ' ' || (c >= 0x7F && Spelling.isSpace(c));
            if (space) {
                if (blank) {
                    return false;
                }
                line[at] = ' ';
            }
            blank = space;
        }
        return true;
    }

    private static boolean isHard(char c) {
        return c == '['
                || c == '\t'
                || Character.isISOControl(c)
                || Spelling.isInvisible(c)
                || Spelling.isCombining(c)
                || Lines.isRaised(c);
    }
}
