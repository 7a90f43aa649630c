package org.declan.segment;

import org.declan.text.View;

/**
 * A line of the file, cleaned.
 *
 * @param start offset of its first character
 * @param end offset after its last, without the line end
 * @param marker what it begins with
 * @param whole all its words
 * @param view its words after the marker
 * @param bold how it begins and ends in bold
 * @param width how wide it is in the file, in characters without leading and trailing blanks
 */
record Line(int start, int end, Marker marker, View whole, View view, Bold bold, int width) {

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

    /** The same line with nothing taken for a marker. */
    Line unmarked() {
        return new Line(start, end, Marker.NONE, whole, whole, bold, width);
    }

    /** The same line with its first characters taken for a marker. */
    Line marked(Marker other) {
        View rest = whole.part(other.length(), whole.text().length());
        return new Line(start, end, other, whole, rest, bold, width);
    }

    String text() {
        return view.text();
    }

    boolean isBlank() {
        return text().isEmpty() && marker.isNone();
    }

    /** Whether the first letter is a small one, as in the middle of a sentence. */
    boolean startsLower() {
        return Words.startsLower(text());
    }
}
