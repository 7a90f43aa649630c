package org.declan.cli;

/** The output cannot be written: a full disk, a folder without permission. */
final class OutputException extends Exception {

    private static final long serialVersionUID = 1L;

    OutputException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
