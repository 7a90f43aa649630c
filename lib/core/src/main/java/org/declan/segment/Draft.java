package org.declan.segment;

import java.util.ArrayList;
import java.util.List;
import org.declan.text.View;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in the making: the lines that belong together. What is asked of it before each line is added is known from
 * its ends or kept up to date, so that a paragraph of many lines costs no more than they do.
 */
final class Draft {

    /** Of more words than any title or heading has, so that nobody asks how many more. */
    static final int LONG = 46;

    private final List<Line> lines = new ArrayList<>();
    private final boolean blankBefore;
    private boolean blankAfter;
    private boolean lowerCase;
    private int capitals;
    /** The words of several lines; null while there is one. */
    private View.@Nullable Builder joined;

    private @Nullable View view;
    /** What {@link #length} answers; -1 while it is not counted. */
    private int length = -1;

    Draft(Line first, boolean blankBefore) {
        this.blankBefore = blankBefore;
        this.view = first.view();
        lines.add(first);
        count(first);
    }

    /** Adds a line: with a space, or rejoining a word broken by a hyphen. */
    void add(Line line, LineHyphen hyphen) {
        lines.add(line);
        count(line);
        join(line.view(), hyphen);
    }

    /** Adds the other half of a paragraph that a page break parted. */
    void add(Draft other, LineHyphen hyphen) {
        lines.addAll(other.lines);
        lowerCase |= other.lowerCase;
        capitals += other.capitals;
        join(other.view(), hyphen);
        blankAfter = other.blankAfter;
    }

    private void count(Line line) {
        // Where there is a small letter, nobody asks for the capitals.
        lowerCase = lowerCase || Words.hasLowerCase(line.text());
        capitals += lowerCase ? 0 : Words.capitals(line.text());
    }

    private void join(View next, LineHyphen hyphen) {
        View.Builder builder = joined;
        if (builder == null) {
            builder = hyphen.begin(view());
            joined = builder;
        }
        hyphen.join(builder, next);
        view = null;
        length = -1;
    }

    void closeWithBlank() {
        blankAfter = true;
    }

    boolean blankBefore() {
        return blankBefore;
    }

    boolean blankAfter() {
        return blankAfter;
    }

    Marker marker() {
        return lines.get(0).marker();
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    Line first() {
        return lines.get(0);
    }

    /** Whether the whole paragraph, and nothing less, stands in bold. */
    boolean isBold() {
        if (!first().bold().opens()) {
            return false;
        }
        int marks = lines.stream().mapToInt(line -> line.bold().marks()).sum();
        return marks == 2 && last().bold().closes();
    }

    /** Whether all letters are capitals, and there are at least four. */
    boolean isCapitals() {
        return !lowerCase && capitals >= Words.MIN_CAPITALS;
    }

    /** A line of marks, or of a page number, which stands for itself. */
    boolean isSeparator() {
        return lines.size() == 1 && Assembler.isSeparator(first().text());
    }

    View view() {
        View built = view;
        if (built == null && joined != null) {
            built = joined.build();
            view = built;
        }
        return built == null ? first().view() : built;
    }

    /** The words so far, to look at; not copied. */
    CharSequence words() {
        return joined == null ? first().text() : joined.text();
    }

    String text() {
        return view().text();
    }

    /** How many words there are, counted no further than {@link #LONG}. */
    int length() {
        if (length < 0) {
            length = Words.count(text(), LONG);
        }
        return length;
    }
}
