package org.declan.report;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table in order. */
public interface RowWriter extends Closeable {

    /**
     * Writes a row, now or once enough rows are known to align them.
     *
     * @param cells one a column, of its type or null where it is not defined
     * @throws IllegalArgumentException naming the column, if a cell is of another type
     */
    void write(@Nullable Object... cells) throws IOException;

    /** Writes what is left and flushes. The stream below stays open; who opened it closes it. */
    @Override
    void close() throws IOException;
}
