package org.declan.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The {@code report.xlsx} of a report: a sheet that says what the report was made from and what each column means, then a
 * sheet a table. A number has the value that the CSV has, and shows fewer digits; a whole date is a date, other text is
 * text, whatever it begins with.
 *
 * @param report what the sheets say
 */
public record SpreadsheetFile(Report report) implements ReportFile {

    /** The name of the file. */
    public static final String NAME = "report.xlsx";

    /** Rows of a sheet under its header. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    @Override
    public String name() {
        return NAME;
    }

    /** What a sheet cannot hold of these tables, a line each; {@link #write} leaves it out. */
    public static List<String> limits(List<Report.Part> parts) {
        List<String> limits = new ArrayList<>();
        for (Report.Part part : parts) {
            int rows = part.table().rows().size();
            if (rows > MOST_ROWS) {
                limits.add(String.format(
                        Locale.ROOT,
                        "%s: %s: a sheet holds %,d rows of %,d; %s has all",
                        NAME,
                        part.name(),
                        MOST_ROWS,
                        rows,
                        part.path()));
            }
            long cut = part.table().rows().stream()
                    .limit(MOST_ROWS)
                    .flatMap(List::stream)
                    .filter(cell -> cell instanceof String text && SpreadsheetText.isTooLong(text))
                    .count();
            if (cut > 0) {
                limits.add(String.format(
                        Locale.ROOT,
                        "%s: %s: %s cut to %,d characters; %s has all",
                        NAME,
                        part.name(),
                        cut == 1 ? "1 cell is" : cut + " cells are",
                        SpreadsheetText.LONGEST,
                        part.path()));
            }
        }
        return limits;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Path timed = Files.createTempFile("declan", ".xlsx");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(timed), 1 << 16);
                    Workbook workbook = new Workbook(file, "declan", null)) {
                new AboutSheet(workbook, report).write();
                for (Report.Part part : report.parts()) {
                    sheet(workbook.newWorksheet(part.name()), part.table());
                }
            }
            WithoutClock.copy(timed, out);
        } finally {
            Files.deleteIfExists(timed);
        }
    }

    private static void sheet(Worksheet sheet, Table table) throws IOException {
        ColumnWidths widths = new ColumnWidths(table.schema().columns());
        rows(table, widths);
        rows(table, new SpreadsheetRows(sheet, table.schema().columns(), widths.widths()));
    }

    private static void rows(Table table, RowWriter writer) throws IOException {
        try (RowWriter checked = new CheckedRows(table.schema(), writer)) {
            for (List<@Nullable Object> row :
                    table.rows().subList(0, Math.min(table.rows().size(), MOST_ROWS))) {
                checked.write(row.toArray());
            }
        }
    }

    /** How wide the columns of a sheet are, in digits: as their cells need, within limits. */
    private static final class ColumnWidths implements RowWriter {

        private static final int LEAST = 6;
        private static final int WIDEST_TEXT = 50;
        private static final int WIDEST_PROSE = 80;
        /** The button of the filter beside a header. */
        private static final int BUTTON = 4;

        private final List<Column> columns;
        private final int[] widths;

        ColumnWidths(List<Column> columns) {
            this.columns = columns;
            this.widths = columns.stream()
                    .mapToInt(column -> Math.max(LEAST, column.name().length() + BUTTON))
                    .toArray();
        }

        @Override
        public void write(@Nullable Object... cells) {
            for (int i = 0; i < cells.length; i++) {
                Column column = columns.get(i);
                int most = SpreadsheetRows.isWrapped(column) ? WIDEST_PROSE : WIDEST_TEXT;
                if (cells[i] != null && widths[i] < most) {
                    int needed = DisplayWidth.of(TerminalColumn.text(column, cells[i])) + 2;
                    widths[i] = Math.max(widths[i], Math.min(needed, most));
                }
            }
        }

        @Override
        public void close() {
            // Nothing is held back.
        }

        int[] widths() {
            return Arrays.copyOf(widths, widths.length);
        }
    }
}
