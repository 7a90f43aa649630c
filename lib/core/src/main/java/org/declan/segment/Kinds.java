package org.declan.segment;

import org.declan.text.CharTable;
import org.declan.text.Spelling;

/** What the layout has to know of a character before it looks at the line: some bits of each. */
final class Kinds {

    static final byte PLAIN = 0;
    static final byte BLANK = 1;
    /** The no-break space, which is as frequent as a space before French signs, and for which a space is put. */
    static final byte NO_BREAK = 2;
    /** What stands for something else, or for nothing, or may do so. */
    static final byte HARD = 4;
    /** May be a mark, or begin one. */
    static final byte MARK = 8;
    /** Beyond Latin-1. */
    static final byte WIDE = 16;
    /** Ends a line. */
    static final byte END = 32;

    /** The signs that may be marks. */
    static final String MARKS = "<\\][&*_";

    static final CharTable TABLE = new CharTable(Kinds::of);

    private static final String LINE_ENDS = "\n\r\f\u2028\u2029\u0085";

    private Kinds() {}

    static boolean endsLine(char c) {
        return LINE_ENDS.indexOf(c) >= 0;
    }

    private static byte of(char c) {
        if (endsLine(c)) {
            return END;
        }
        int kind = c > 0xFF ? WIDE : PLAIN;
        kind |= c == ' ' ? BLANK : 0;
        kind |= MARKS.indexOf(c) >= 0 ? MARK : 0;
        kind |= isHard(c) ? HARD : 0;
        kind |= c == '\u00A0' ? BLANK | NO_BREAK : 0;
        return (byte) kind;
    }

    private static boolean isHard(char c) {
        return c == '['
                || Character.isISOControl(c)
                || (c != ' ' && c != '\u00A0' && Spelling.isSpace(c))
                || Spelling.isInvisible(c)
                || Spelling.isCombining(c)
                || NoteCalls.isRaised(c);
    }
}
