package org.declan.report;

/** How words of a {@link Page} are written: in colour where there is colour, between marks where they need them. */
public enum Ink {
    PLAIN("", "", ""),
    STRONG("1", "", ""),
    FAINT("2", "", ""),
    /** Words that were put in. */
    ADDED("32", "{+", "+}"),
    /** Words that were taken out; struck through, for those who do not see the colour. */
    REMOVED("31;9", "[-", "-]"),
    GREEN("32", "", ""),
    RED("31", "", ""),
    YELLOW("33", "", ""),
    CYAN("36", "", "");

    private final String rendition;
    private final String open;
    private final String close;

    Ink(String rendition, String open, String close) {
        this.rendition = rendition;
        this.open = open;
        this.close = close;
    }

    /** A text between the marks it has where there is no colour, as in a word diff of git. */
    public String marked(String text) {
        return open + text + close;
    }

    /** A part of a text without its marks, coloured. */
    public String coloured(String text, Colour colour) {
        return colour == Colour.OFF || rendition.isEmpty() || text.isEmpty()
                ? text
                : "\u001B[" + rendition + "m" + text + "\u001B[0m";
    }
}
