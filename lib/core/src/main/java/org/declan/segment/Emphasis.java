package org.declan.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.declan.text.Text;

/**
 * Pairs asterisks and underscores within a block of lines, as CommonMark does in spirit: a run opens before a word and
 * closes after one. Runs of two and more that find no partner but touch a word are half a bold mark, and out as well.
 */
final class Emphasis {

    private record Run(int start, int length, boolean opens, boolean closes) {}

    /** How many marks may wait for a partner: a block with more is not emphasised text. */
    private static final int MAX_OPEN = 64;

    /** How long emphasis can be, in characters; two asterisks further apart have nothing to do with each other. */
    private static final int MAX_REACH = 3000;

    private final Cuts cuts;
    private final Text text;
    private final BitSet out;
    private final List<Run> open = new ArrayList<>();

    Emphasis(Cuts cuts, BitSet out) {
        this.cuts = cuts;
        this.text = cuts.text();
        this.out = out;
    }

    static void mark(Cuts cuts, BitSet out) {
        new Emphasis(cuts, out).scan(new MarkSearch(cuts, "*_"));
    }

    private void scan(MarkSearch marks) {
        int at = 0;
        int lastLine = 0;
        for (int mark = marks.from(at); mark < text.length(); mark = marks.from(at)) {
            if (!open.isEmpty() && isEmptyBetween(lastLine, marks.line())) {
                close();
            }
            lastLine = marks.line();
            at = out.get(mark) || escaped(mark) ? mark + 1 : run(mark);
        }
        close();
    }

    /** Whether an empty line, which ends a block, is between two lines. */
    boolean isEmptyBetween(int first, int last) {
        boolean empty = false;
        int at = cuts.end(first);
        for (int line = first + 1; line <= last; line++) {
            for (; at < cuts.start(line); at++) {
                char c = text.charAt(at);
                if (c == '\n' && empty) {
                    return true;
                }
                empty = c == '\n' || (empty && isBlank(c));
            }
            // The first character tells, but for lines of certain controls alone, which are blanks here.
            for (; at < cuts.end(line) && empty; at++) {
                empty = isBlank(text.charAt(at));
            }
            at = cuts.end(line);
        }
        return false;
    }

    private boolean escaped(int at) {
        return at > 0 && text.charAt(at - 1) == '\\' && out.get(at - 1);
    }

    private int run(int start) {
        char mark = text.charAt(start);
        int end = start;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        char after = end < text.length() ? text.charAt(end) : '\n';
        boolean insideWords = mark == '*' && end - start > 1;
        boolean opens = beginsWords(after) && (insideWords || !Character.isLetterOrDigit(before));
        boolean closes =
                !isBlank(before) && "([«“".indexOf(before) < 0 && (insideWords || !Character.isLetterOrDigit(after));
        if (end - start > 3 || (!opens && !closes)) {
            return end;
        }
        if (open.size() == MAX_OPEN) {
            close();
        }
        if (!closes || !pair(start, end - start)) {
            open.add(new Run(start, end - start, opens, closes));
        }
        return end;
    }

    /** Before a bracket that closes, as in {@code (*)}, an asterisk is the call of a note. */
    private static boolean beginsWords(char c) {
        return Character.isLetterOrDigit(c) || "«“\"'’([*_\\".indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private boolean pair(int start, int length) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Run run = open.get(i);
            boolean same = text.charAt(run.start) == text.charAt(start) && run.length == length && run.opens;
            if (same && run.start + run.length < start && start - run.start < MAX_REACH) {
                out.set(run.start, run.start + run.length);
                out.set(start, start + length);
                open.subList(i, open.size()).clear();
                return true;
            }
        }
        return false;
    }

    /** Half a bold mark stands before the first letter of its line, as in {@code 1.** Les}, or after its last. */
    private boolean isAtEdge(Run run) {
        int at = run.start - 1;
        while (at >= 0 && text.charAt(at) != '\n' && !Character.isLetter(text.charAt(at)) && run.start - at < 20) {
            at--;
        }
        int end = run.start + run.length;
        while (end < text.length() && text.charAt(end) != '\n' && isBlank(text.charAt(end))) {
            end++;
        }
        return at < 0 || text.charAt(at) == '\n' || end == text.length() || text.charAt(end) == '\n';
    }

    private void close() {
        for (Run run : open) {
            if (run.length == 2 && text.charAt(run.start) == '*' && isAtEdge(run)) {
                out.set(run.start, run.start + run.length);
            }
        }
        open.clear();
    }
}
