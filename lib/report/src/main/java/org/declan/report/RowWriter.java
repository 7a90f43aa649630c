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

    /**
     * Makes the end of rows ready, for {@link #writeEach}.
     *
     * @param cells one for each column after the first, as for {@link #write}
     */
    default RowEnd end(@Nullable Object... cells) throws IOException {
        return new RowEnd(cells);
    }

    /** Writes a row for each of the ends, all with the same first cell. */
    default void writeEach(@Nullable Object first, RowEnd... ends) throws IOException {
        for (RowEnd end : ends) {
            write(end.row(first));
        }
    }

    /** Writes what is left and flushes. The stream below stays open; who opened it closes it. */
    @Override
    void close() throws IOException;
}
