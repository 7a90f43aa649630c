package org.declan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * CSV with one header row; quotes only where needed. A table of every term in every group has millions of rows, most of
 * which differ in nothing but the term: what is written again is copied as bytes.
 */
final class CsvRows implements RowWriter {

    private final CsvDialect dialect;
    private final OutputStream out;
    private final StringBuilder record = new StringBuilder();
    private final byte[] buffer = new byte[1 << 16];
    /** Made when a cell may need quotes: few do, and it takes a start a millisecond to load. */
    private @Nullable CSVFormat format;

    private int filled;

    CsvRows(TableSchema schema, OutputStream out, CsvDialect dialect) throws IOException {
        this.dialect = dialect;
        this.out = out;
        dialect.begin(record);
        for (int i = 0; i < schema.columns().size(); i++) {
            print(schema.columns().get(i).name(), i == 0);
        }
        record.append(dialect.lineEnd());
        put(taken());
    }

    @Override
    public void write(@Nullable Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            // A row of one empty cell is quoted: readers take an empty line for no row.
            print(cells[i] == null && cells.length == 1 ? "" : cells[i], i == 0);
        }
        record.append(dialect.lineEnd());
        put(taken());
    }

    @Override
    public RowEnd end(@Nullable Object... cells) throws IOException {
        for (Object cell : cells) {
            print(cell, false);
        }
        record.append(dialect.lineEnd());
        return new RowEnd(cells, taken());
    }

    @Override
    public void writeEach(@Nullable Object first, RowEnd... ends) throws IOException {
        print(first, true);
        byte[] begin = taken();
        for (RowEnd end : ends) {
            put(begin);
            put(end.written());
        }
    }

    /** Adds a canonical cell to the record. */
    private void print(@Nullable Object cell, boolean first) throws IOException {
        if (cell instanceof String text ? !isPlain(text) || (first && text.charAt(0) > '~') : first) {
            format().print(cell == null ? null : dialect.text(cell), record, first);
            return;
        }
        if (!first) {
            record.append(dialect.delimiter());
        }
        if (cell instanceof Long number) {
            record.append(number.longValue());
        } else if (cell != null) {
            record.append(dialect.text(cell));
        }
    }

    private CSVFormat format() {
        CSVFormat made = format == null ? dialect.format() : format;
        format = made;
        return made;
    }

    /** Whether a text is none that could need quotes, as most terms and the names of columns and groups; numbers never do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inner = i > 0 && i < text.length() - 1 && (c == ' ' || c == '-');
            if (!isPlain(c) && !inner) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '\'' || (c >= 'À' && c <= 'ÿ');
    }

    private byte[] taken() {
        byte[] bytes = record.toString().getBytes(StandardCharsets.UTF_8);
        record.setLength(0);
        return bytes;
    }

    private void put(byte[] bytes) throws IOException {
        if (bytes.length > buffer.length - filled) {
            flushBuffer();
            if (bytes.length > buffer.length) {
                out.write(bytes);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void flushBuffer() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        flushBuffer();
        out.flush();
    }
}
