package org.declan.report.lock;

/** A file that is not a lock: the message says what was expected and what was found. */
public final class LockException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    LockException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line at which reading stopped, from 1. */
    public int line() {
        return line;
    }

    /** The code point of the line at which reading stopped, from 1. */
    public int column() {
        return column;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
