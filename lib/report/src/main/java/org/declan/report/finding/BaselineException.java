package org.declan.report.finding;

/** A file that is not a baseline: the message says what was expected and what was found. */
public final class BaselineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    BaselineException(Position place, String message) {
        super(message);
        line = place.line();
        column = place.column();
    }

    /** Where reading stopped. */
    public Position place() {
        return new Position(line, column);
    }
}
