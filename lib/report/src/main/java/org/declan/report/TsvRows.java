package org.declan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cells parted by tabs, one row a line, no quotes. A tab, line feed, carriage return or backslash inside a cell is
 * written {@code \t}, {@code \n}, {@code \r}, {@code \\}.
 */
final class TsvRows implements RowWriter {

    private final Writer out;

    TsvRows(TableSchema schema, Writer out) throws IOException {
        this.out = out;
        out.write(schema.columns().stream().map(Column::name).collect(Collectors.joining("\t", "", "\n")));
    }

    @Override
    public void write(@Nullable Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                out.write('\t');
            }
            escape(CheckedRows.text(cells[i]));
        }
        out.write('\n');
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> out.write("\\t");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                case '\\' -> out.write("\\\\");
                default -> out.write(c);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
