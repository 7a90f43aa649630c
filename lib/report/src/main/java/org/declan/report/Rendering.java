package org.declan.report;

/**
 * What a user may choose about a table besides its format. Each format takes from it what concerns it.
 *
 * @param dialect for {@link Format#CSV}
 * @param width columns of the terminal, at least 20; no line of {@link Format#TABLE} is wider
 * @param colour for {@link Format#TABLE}
 * @param detail which columns {@link Format#TABLE} shows
 */
public record Rendering(CsvDialect dialect, int width, Colour colour, Detail detail) {

    /** The least width of a terminal. */
    public static final int MIN_WIDTH = 20;

    /** RFC 4180, 80 columns, no colour, in brief. */
    public static final Rendering PLAIN = new Rendering(CsvDialect.RFC_4180, 80, Colour.OFF, Detail.BRIEF);

    public Rendering {
        if (width < MIN_WIDTH) {
            throw new IllegalArgumentException("a terminal table is at least " + MIN_WIDTH + " wide, not " + width);
        }
    }
}
