package org.declan.text;

/**
 * A paragraph as a reader sees it: hard wraps undone, halves parted by a page break joined.
 *
 * @param kind what it is
 * @param number the printed number without its punctuation ({@code 3}, {@code a}, {@code IV}), or empty
 * @param view its words, without number, bullet and marks
 */
public record Paragraph(ParagraphKind kind, String number, View view) {

    /** The cleaned text. */
    public String text() {
        return view.text();
    }
}
