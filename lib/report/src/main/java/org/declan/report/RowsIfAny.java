package org.declan.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Begins a table at its first row, and so not at all when there is none. */
final class RowsIfAny implements RowWriter {

    /** Begins the table. */
    interface Opening {
        RowWriter open() throws IOException;
    }

    private final Opening opening;
    private @Nullable RowWriter opened;

    RowsIfAny(Opening opening) {
        this.opening = opening;
    }

    @Override
    public void write(@Nullable Object... cells) throws IOException {
        RowWriter rows = opened == null ? opening.open() : opened;
        opened = rows;
        rows.write(cells);
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }
}
