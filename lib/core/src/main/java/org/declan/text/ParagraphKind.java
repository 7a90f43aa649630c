package org.declan.text;

import java.util.Locale;

/** What a paragraph is in the layout of a declaration. */
public enum ParagraphKind {
    /** The name of the text, before its first paragraph. */
    TITLE,
    /** A line that names the part below it. */
    HEADING,
    /** A line that names a speaker or author and their office. */
    BYLINE,
    /** A line that gives the place and date of the text, and nothing else. */
    DATELINE,
    /** Running text. */
    PARAGRAPH,
    /** A numbered, lettered or bulleted provision. */
    ITEM,
    /** A note set apart from the text that calls it. */
    FOOTNOTE,
    /** A line of marks without a word. */
    SEPARATOR;

    /** The word printed in the {@code kind} column. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
