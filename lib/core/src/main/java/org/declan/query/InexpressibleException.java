package org.declan.query;

/** A pattern asks for more than words in a row: what a list of phrases cannot say. */
public final class InexpressibleException extends Exception {

    private static final long serialVersionUID = 1L;

    InexpressibleException(String reason) {
        super(reason);
    }

    /** What it asks for, as the end of a sentence that begins with the pattern. */
    public String reason() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
