package org.declan.cli;

/** Whoever read the output has stopped reading: the end of the work, and no error. */
final class ClosedPipe extends Exception {

    private static final long serialVersionUID = 1L;
}
