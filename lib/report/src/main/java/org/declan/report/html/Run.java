package org.declan.report.html;

/**
 * A stretch of text and how it is set.
 *
 * @param text as it is shown
 */
record Run(String text, Kind kind) {

    /** How a stretch is set. */
    enum Kind {
        /** As the rest. */
        PLAIN,
        /** Marked: a mention. */
        MARK,
        /** Taken out. */
        OUT,
        /** Put in. */
        IN
    }

    Run {
        text = ShownText.of(text);
    }

    static Run plain(String text) {
        return new Run(text, Kind.PLAIN);
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    boolean isOut() {
        return kind == Kind.OUT;
    }

    boolean isIn() {
        return kind == Kind.IN;
    }
}
