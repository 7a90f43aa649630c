package org.declan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table small enough to hold. Large ones go row by row through {@link Format#open}.
 *
 * @param schema what the rows are
 * @param rows one cell a column, of its type or null
 */
public record Table(TableSchema schema, List<List<@Nullable Object>> rows) {

    public Table {
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /** Writes the table and flushes; the stream stays open. */
    public void write(Format format, OutputStream out, Rendering rendering) throws IOException {
        try (RowWriter writer = format.open(schema, out, rendering)) {
            for (List<@Nullable Object> row : rows) {
                writer.write(row.toArray());
            }
        }
    }
}
