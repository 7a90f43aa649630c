package org.declan.report;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds rows to their schema, and passes them on as a String, Long, {@link Real}, Boolean or null a cell. */
final class CheckedRows implements RowWriter {

    private final TableSchema schema;
    private final RowWriter next;
    private boolean closed;

    CheckedRows(TableSchema schema, RowWriter next) {
        this.schema = schema;
        this.next = next;
    }

    @Override
    public void write(@Nullable Object... cells) throws IOException {
        requireOpen();
        next.write(canonical(0, cells));
    }

    @Override
    public RowEnd end(@Nullable Object... cells) throws IOException {
        return next.end(canonical(1, cells));
    }

    @Override
    public void writeEach(@Nullable Object first, RowEnd... ends) throws IOException {
        requireOpen();
        next.writeEach(first == null ? null : canonical(schema.columns().get(0), first), ends);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException(schema.name() + ": a row after the end");
        }
    }

    /** The cells of the columns from one on. */
    private @Nullable Object[] canonical(int from, @Nullable Object[] cells) {
        List<Column> columns = schema.columns();
        if (from + cells.length != columns.size()) {
            throw new IllegalArgumentException(schema.name() + ": a row of " + (from + cells.length) + " cells for "
                    + columns.size() + " columns");
        }
        @Nullable Object[] canonical = new @Nullable Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            canonical[i] = cell == null ? null : canonical(columns.get(from + i), cell);
        }
        return canonical;
    }

    private @Nullable Object canonical(Column column, Object cell) {
        if (!column.type().accepts(cell)) {
            throw new IllegalArgumentException(schema.name() + "." + column.name() + " takes "
                    + column.type().label() + ", not " + cell.getClass().getSimpleName() + " " + cell);
        }
        Object canonical = column.type().canonical(cell);
        return canonical instanceof Double number ? new Real(number, column.precision()) : canonical;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            next.close();
        }
    }

    /** A canonical cell as data formats write it: {@code .} decimals, the digits of its column, empty if not defined. */
    static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
