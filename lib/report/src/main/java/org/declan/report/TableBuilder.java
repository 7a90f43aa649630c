package org.declan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects rows into a {@link Table}, so that what writes rows to a stream can also be kept. */
public final class TableBuilder implements RowWriter {

    private final TableSchema schema;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** Without a row yet. */
    public TableBuilder(TableSchema schema) {
        this.schema = schema;
    }

    @Override
    public void write(@Nullable Object... cells) {
        rows.add(Collections.unmodifiableList(Arrays.asList(cells.clone())));
    }

    @Override
    public void close() {
        // Nothing is held back.
    }

    /** The rows so far. */
    public Table table() {
        return new Table(schema, rows);
    }
}
