package org.declan.segment;

import org.declan.text.View;

/**
 * A line of the file, cleaned.
 *
 * @param marker what it begins with
 * @param view its words after the marker
 * @param whole all its words if they may be asked for, because the marker may turn out to be none; else those after it
 * @param width how wide it is in the file, in characters without leading and trailing blanks
 * @param bold how it begins and ends in bold
 * @param isSeparator whether all its words are marks or a page number, so that none of them is a marker
 * @param standsAlone whether its words after the marker are marks or a page number
 */
record Line(Marker marker, View view, View whole, int width, Bold bold, boolean isSeparator, boolean standsAlone) {

    /**
     * Bold marks of a line.
     *
     * @param opens whether its first characters are one
     * @param closes whether its last characters are one
     * @param marks how many there are
     */
    record Bold(boolean opens, boolean closes, int marks) {

        static final Bold NONE = new Bold(false, false, 0);
    }

    /** A line of these words. */
    static Line of(Marker marker, View words, View rest, Bold bold) {
        boolean separator = Assembler.isSeparator(words.text());
        return new Line(
                marker,
                rest,
                separator || marker.mayBeInitial() ? words : rest,
                words.text().length(),
                bold,
                separator,
                rest == words ? separator : Assembler.isSeparator(rest.text()));
    }

    /** The same line, which is wider than its words here. */
    Line ofWidth(int other) {
        return new Line(marker, view, whole, other, bold, isSeparator, standsAlone);
    }

    /** The same line with nothing taken for a marker. */
    Line unmarked() {
        return new Line(Marker.NONE, whole, whole, width, bold, isSeparator, isSeparator);
    }

    /** The same line, which has no marker, with its first characters taken for one. */
    Line marked(Marker other) {
        View rest = view.part(other.length(), view.text().length());
        return new Line(other, rest, rest, width, bold, isSeparator, Assembler.isSeparator(rest.text()));
    }

    String text() {
        return view.text();
    }

    boolean isBlank() {
        return width == 0;
    }

    /** Whether the first letter is a small one, as in the middle of a sentence. */
    boolean startsLower() {
        return Words.startsLower(text());
    }
}
