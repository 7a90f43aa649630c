package org.declan.report;

import org.jspecify.annotations.Nullable;

/**
 * The cells of a row after its first, checked and put in shape once for the many rows that end with them. Made by
 * {@link RowWriter#end}, and good for that writer alone.
 */
public final class RowEnd {

    private static final byte[] NOTHING = {};

    private final @Nullable Object[] cells;
    private final byte[] written;

    RowEnd(@Nullable Object[] cells) {
        this(cells, NOTHING);
    }

    /**
     * The end of a row.
     *
     * @param written the cells as a writer of bytes writes them
     */
    RowEnd(@Nullable Object[] cells, byte[] written) {
        this.cells = cells;
        this.written = written;
    }

    /** The row that begins with a cell and ends so. */
    @Nullable
    Object[] row(@Nullable Object first) {
        @Nullable Object[] row = new @Nullable Object[1 + cells.length];
        row[0] = first;
        System.arraycopy(cells, 0, row, 1, cells.length);
        return row;
    }

    byte[] written() {
        return written;
    }
}
