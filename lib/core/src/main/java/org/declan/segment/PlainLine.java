package org.declan.segment;

import org.declan.text.CharTable;
import org.declan.text.Source;
import org.declan.text.Spelling;
import org.declan.text.Text;
import org.declan.text.View;

/**
 * A line in an array, each character looked at once. Most lines are cleaned by cutting the blanks off their ends: no mark,
 * no note call, no second blank in a row, nothing invisible and nothing to compose. Such a line becomes one run of the
 * view; any other goes the long way of {@link Lines}, which here finds the words that are plain. Not thread-safe.
 */
final class PlainLine {

    private static final byte PLAIN = 0;
    private static final byte BLANK = 1;
    /** What the long way has to look at. */
    private static final byte HARD = 2;
    /** A blank that a space is put for. */
    private static final byte ODD = 4 | BLANK;

    private static final CharTable KINDS = new CharTable(PlainLine::kind);

    private char[] line = new char[512];
    private int start;
    private int first;
    private int end;

    /** Takes another line, {@code text[from, to)}. */
    void take(Text text, int from, int to) {
        int length = to - from;
        if (length > line.length) {
            line = new char[Math.max(length, 2 * line.length)];
        }
        text.copy(from, to, line);
        start = from;
        end = length;
        while (end > 0 && Spelling.isSpace(line[end - 1])) {
            end--;
        }
        first = 0;
        while (first < end && Spelling.isSpace(line[first])) {
            first++;
        }
    }

    /** Whether the line is plain but for marks; then it has spaces for its blanks from now on. */
    boolean isPlain() {
        int all = 0;
        int doubled = 0;
        int before = PLAIN;
        for (int at = first; at < end; at++) {
            int kind = KINDS.of(line[at]);
            all |= kind;
            doubled |= kind & before;
            before = kind;
        }
        if ((all & HARD) != 0 || (doubled & BLANK) != 0) {
            return false;
        }
        for (int at = first; all == ODD && at < end; at++) {
            line[at] = KINDS.of(line[at]) == ODD ? ' ' : line[at];
        }
        return true;
    }

    /** The line, which is plain. */
    View view(Source source) {
        return View.of(source, new String(line, first, end - first), start + first);
    }

    /** Appends the plain characters from an offset on, of before {@code limit}, that are no blanks; tells where they end. */
    int append(int offset, int limit, View.Builder builder) {
        int from = offset - start;
        int at = from;
        while (at < limit - start && KINDS.of(line[at]) == PLAIN) {
            at++;
        }
        if (at > from) {
            builder.append(line, from, at - from, offset);
        }
        return start + at;
    }

    private static byte kind(char c) {
        if (c == ' ') {
            return BLANK;
        }
        if (isHard(c)) {
            return HARD;
        }
        return Spelling.isSpace(c) ? ODD : PLAIN;
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
