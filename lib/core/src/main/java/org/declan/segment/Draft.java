package org.declan.segment;

import java.util.Objects;
import org.declan.text.View;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph in the making: the lines that belong together. What is asked of it before each line is added is known from
 * its ends or kept up to date, so that a paragraph of many lines costs no more than they do.
 */
final class Draft {

    private final Marker marker;
    private final Line.Bold opening;
    private final boolean blankBefore;
    /** Whether the first line stands alone when it stays the only one. */
    private final boolean standsAlone;
    /** Of the last line no more is kept: its words are among those of the paragraph. */
    private int lastWidth;

    private Line.Bold closing;
    private int lines = 1;
    private int boldMarks;
    private boolean blankAfter;
    private boolean lowerCase;
    private int capitals;
    /** The words while lines are added; null when {@link #view} has them. */
    private View.@Nullable Builder joined;

    private @Nullable View view;

    Draft(Line first, boolean blankBefore) {
        this.marker = first.marker();
        this.opening = first.bold();
        this.closing = first.bold();
        this.lastWidth = first.width();
        this.standsAlone = first.standsAlone();
        this.blankBefore = blankBefore;
        this.view = first.view();
        count(first);
    }

    /** Adds a line: with a space, or rejoining a word broken by a hyphen. */
    void add(Line line, LineHyphen hyphen) {
        lastWidth = line.width();
        closing = line.bold();
        lines++;
        count(line);
        join(line.view(), hyphen);
    }

    /** Adds the other half of a paragraph that a page break parted. */
    void add(Draft other, LineHyphen hyphen) {
        lastWidth = other.lastWidth;
        closing = other.closing;
        lines += other.lines;
        boldMarks += other.boldMarks;
        lowerCase |= other.lowerCase;
        capitals += other.capitals;
        join(other.view(), hyphen);
        blankAfter = other.blankAfter;
    }

    private void count(Line line) {
        boldMarks += line.bold().marks();
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
    }

    /** To be called when no more lines are expected. */
    void finish() {
        view();
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
        return marker;
    }

    /** How wide the last line is. */
    int lastWidth() {
        return lastWidth;
    }

    /** Whether the whole paragraph, and nothing less, stands in bold. */
    boolean isBold() {
        return boldMarks == 2 && opening.opens() && closing.closes();
    }

    /** Whether all letters are capitals, and there are at least four. */
    boolean isCapitals() {
        return !lowerCase && capitals >= Words.MIN_CAPITALS;
    }

    /** A line of marks, or of a page number, which stands for itself. */
    boolean isSeparator() {
        return lines == 1 && standsAlone;
    }

    View view() {
        View.Builder builder = joined;
        View built = view;
        if (built == null) {
            built = Objects.requireNonNull(builder).build();
            view = built;
            // The words need not be kept twice; where a page break comes between, they are taken up again.
            joined = null;
        }
        return built;
    }

    /** The words so far, to look at; not copied. */
    CharSequence words() {
        return joined == null ? text() : joined.text();
    }

    String text() {
        return view().text();
    }

    /** Whether there are more than so many words; they are counted no further. */
    boolean isLongerThan(int words) {
        return Words.isLongerThan(words, text());
    }
}
