package org.declan.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * What is said beside the data: whole lines, and for who looks at a terminal one line that says what is being done, once
 * that takes over a second. The only part of the program that knows time.
 */
final class StandardError {

    private static final long FIRST_AFTER = 1_000_000_000L;
    private static final long AGAIN_AFTER = 100_000_000L;
    /** Back to the start of the line, and clear it. */
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter writer;
    private final Terminal terminal;
    private final LongSupplier nanoseconds;
    private final long start;
    private long last;
    private boolean shown;

    /**
     * @param writer where to write
     * @param terminal tells whether somebody looks
     * @param nanoseconds the time, from any beginning
     */
    StandardError(PrintWriter writer, Terminal terminal, LongSupplier nanoseconds) {
        this.writer = writer;
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /** For what is longer than a line. */
    PrintWriter writer() {
        clear();
        return writer;
    }

    /** Writes a line. */
    void line(String line) {
        clear();
        writer.println(line);
        writer.flush();
    }

    /** Shows a line until the next, if somebody looks and it is time to. */
    void progress(String line) {
        if (!terminal.showsProgress()) {
            return;
        }
        long now = nanoseconds.getAsLong();
        boolean isTime = shown ? now - last >= AGAIN_AFTER : now - start >= FIRST_AFTER;
        if (isTime) {
            int width = terminal.width() - 1;
            writer.print(CLEAR + (line.length() > width ? line.substring(0, width) : line));
            writer.flush();
            last = now;
            shown = true;
        }
    }

    /** Takes away what {@link #progress} shows. */
    void clear() {
        if (shown) {
            writer.print(CLEAR);
            writer.flush();
            shown = false;
        }
    }
}
