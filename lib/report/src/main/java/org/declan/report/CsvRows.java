package org.declan.report;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** CSV with one header row; quotes only where needed. */
final class CsvRows implements RowWriter {

    private final CsvDialect dialect;
    private final CSVPrinter printer;

    CsvRows(TableSchema schema, Writer out, CsvDialect dialect) throws IOException {
        this.dialect = dialect;
        dialect.begin(out);
        printer = new CSVPrinter(out, dialect.format());
        for (Column column : schema.columns()) {
            printer.print(column.name());
        }
        printer.println();
    }

    @Override
    public void write(@Nullable Object... cells) throws IOException {
        for (Object cell : cells) {
            // A row of one empty cell is quoted: readers take an empty line for no row.
            printer.print(cell == null && cells.length > 1 ? null : dialect.text(cell));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
