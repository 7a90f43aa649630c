package org.declan.segment;

import org.declan.text.IntList;
import org.declan.text.Spelling;
import org.declan.text.Text;
import org.declan.text.TextWalk;

/**
 * Where the lines of a text begin and end, and how much is to be done to each: found in one walk, as most lines need no
 * other. Empty lines are not among them; the line after one knows of it. Nothing changes once it is made.
 */
final class Cuts {

    /** What is to be done to a line. */
    enum Care {
        /** Nothing. */
        PLAIN(0),
        /** The same, but there are characters beyond Latin-1. */
        SPELT(1),
        /** The same, and a space is to be put for each no-break space. */
        SPACED(2),
        /** To be looked at character by character. */
        HARD(3);

        private static final Care[] BY_BITS = {PLAIN, SPELT, SPACED, HARD};

        private final int bits;

        Care(int bits) {
            this.bits = bits;
        }
    }

    private static final int GAP = 1;
    private static final int MARKS = 2;

    private final Text text;
    private final TextWalk walk;
    /** Where each line begins; the lowest two bits are {@link #GAP} and {@link #MARKS}. */
    private final IntList starts = new IntList();
    /** Where each ends; the lowest two bits are its care. */
    private final IntList ends = new IntList();

    /** Cuts a text from an offset on; a form feed counts as an empty line. */
    Cuts(Text text, int from) {
        this.text = text;
        this.walk = text.walk(Kinds.TABLE);
        boolean gap = false;
        for (int start = from; start < text.length(); ) {
            int end = walk.to(Kinds.END, start);
            boolean empty = !add(start, end, gap);
            char c = end < text.length() ? text.charAt(end) : '\n';
            gap = c == '\f' || empty;
            boolean pair = c == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
    }

    /** Adds a line without the blanks at its ends, unless there is nothing else. */
    private boolean add(int start, int end, boolean gap) {
        int from = start;
        int to = end;
        while (to > from && Spelling.isSpace(text.charAt(to - 1))) {
            to--;
        }
        while (from < to && Spelling.isSpace(text.charAt(from))) {
            from++;
        }
        if (from == to) {
            return false;
        }
        if (to - from < end - start && care() == Care.HARD) {
            // It may have been the blanks at its ends.
            walk.to(Kinds.END, from, to);
        }
        starts.add(from << 2 | (gap ? GAP : 0) | ((walk.passed() & Kinds.MARK) != 0 ? MARKS : 0));
        ends.add(to << 2 | care().bits);
        return true;
    }

    private Care care() {
        int passed = walk.passed();
        if ((passed & Kinds.HARD) != 0 || (walk.repeated() & Kinds.BLANK) != 0) {
            return Care.HARD;
        }
        if ((passed & Kinds.NO_BREAK) != 0) {
            return Care.SPACED;
        }
        return (passed & Kinds.WIDE) == 0 ? Care.PLAIN : Care.SPELT;
    }

    Text text() {
        return text;
    }

    /** How many lines there are. */
    int size() {
        return starts.size();
    }

    int start(int line) {
        return starts.get(line) >>> 2;
    }

    int end(int line) {
        return ends.get(line) >>> 2;
    }

    Care care(int line) {
        return Care.BY_BITS[ends.get(line) & 3];
    }

    /** Whether there is an empty line before a line. */
    boolean isAfterGap(int line) {
        return (starts.get(line) & GAP) != 0;
    }

    /** Whether there are signs in a line that may be marks. */
    boolean hasMarks(int line) {
        return (starts.get(line) & MARKS) != 0;
    }
}
