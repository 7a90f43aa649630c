package org.declan.segment;

import org.declan.text.Text;
import org.declan.text.View;

/**
 * A line in an array, in which the words are found that are plain: no mark, no note call, no second blank in a row,
 * nothing invisible and nothing to compose. {@link Lines} looks at what is between them. Not thread-safe.
 */
final class PlainWords {

    private char[] line = {};
    private int start;

    /** Takes another line, {@code text[from, to)}. */
    void take(Text text, int from, int to) {
        int length = to - from;
        if (length > line.length) {
            line = new char[Math.max(length, 2 * line.length)];
        }
        text.copy(from, to, line);
        start = from;
    }

    /**
     * Appends the plain characters from an offset on, of before {@code limit}, that are no blanks but single spaces; tells
     * where they end.
     */
    int append(int offset, int limit, View.Builder builder) {
        int from = offset - start;
        int at = from;
        boolean blank = true;
        while (at < limit - start) {
            int kind = Kinds.TABLE.of(line[at]);
            if ((kind & (Kinds.HARD | Kinds.NO_BREAK)) != 0 || (blank && kind == Kinds.BLANK)) {
                break;
            }
            blank = kind == Kinds.BLANK;
            at++;
        }
        if (at > from) {
            builder.append(line, from, at - from, offset);
        }
        return start + at;
    }
}
