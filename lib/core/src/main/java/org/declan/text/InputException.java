package org.declan.text;

import org.jspecify.annotations.Nullable;

/**
 * A mistake in what the user gave: one line that names the file, the place in it, what was found and what was expected.
 */
public final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    private InputException(String message) {
        super(message);
    }

    /** A mistake about a whole file, argument or option. */
    public static InputException in(String file, String message) {
        return new InputException(file + ": " + message);
    }

    /** A mistake at a place in a file; the place may be unknown. */
    public static InputException at(String file, @Nullable Place place, String message) {
        return new InputException(file + ":" + (place == null ? "" : place + ":") + " " + message);
    }

    /** The line for the user. */
    public String line() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
