package org.declan.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The rows of a table on a sheet, under a header that stays in sight and has filters. */
final class SpreadsheetRows implements RowWriter {

    /** Rows that are held before they are written. */
    private static final int BATCH = 1_000;

    /** Spreadsheets count days from 1900, whose February they take to have 29. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private static final int LENGTH_OF_WHOLE_DATE = "2010-02-23".length();

    private final Worksheet sheet;
    private final List<Column> columns;
    private int row;
    private int unstyled;

    SpreadsheetRows(Worksheet sheet, List<Column> columns, int[] widths) {
        this.sheet = sheet;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, widths[i]);
            sheet.value(0, i, columns.get(i).name());
        }
        header(sheet.range(0, 0, 0, columns.size() - 1).style());
        sheet.freezePane(0, 1);
        row = 1;
        unstyled = 1;
    }

    /** How the first row of a table looks. */
    static void header(StyleSetter style) {
        style.bold().fillColor("FFE7E6E6").verticalAlignment("top").set();
    }

    /** Whether the cells of a column take several lines. */
    static boolean isWrapped(Column column) {
        return column.display() == Display.Text.WRAPPED;
    }

    @Override
    public void write(@Nullable Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            Object cell = cells[i];
            if (cell instanceof Real number) {
                // The number that the CSV has.
                sheet.value(row, i, new BigDecimal(number.toString()));
            } else if (cell instanceof Long number) {
                sheet.value(row, i, number);
            } else if (cell instanceof Boolean flag) {
                sheet.value(row, i, flag);
            } else if (cell instanceof String text && !text.isEmpty()) {
                text(i, text);
            }
        }
        row++;
        if (row - unstyled == BATCH) {
            flush();
        }
    }

    private void text(int column, String text) {
        boolean isDate = columns.get(column).type() == ColumnType.DATE && text.length() == LENGTH_OF_WHOLE_DATE;
        LocalDate date = isDate ? date(text) : null;
        if (date == null) {
            sheet.value(row, column, SpreadsheetText.of(text));
        } else {
            sheet.value(row, column, date);
        }
    }

    /** The day, unless there is none such or a spreadsheet has no number for it. */
    private static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.isBefore(FIRST_DATE) ? null : date;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void flush() throws IOException {
        for (int i = 0; i < columns.size() && unstyled < row; i++) {
            Column column = columns.get(i);
            StyleSetter style = sheet.range(unstyled, i, row - 1, i).style().verticalAlignment("top");
            String format = format(column);
            if (!format.isEmpty()) {
                style.format(format);
            }
            style.wrapText(isWrapped(column)).set();
        }
        unstyled = row;
        sheet.flush();
    }

    /** The pattern by which numbers and dates are shown; empty for what a spreadsheet shows well by itself. */
    private static String format(Column column) {
        return switch (column.type()) {
            case INTEGER -> column.unit().isEmpty() ? "0" : "#,##0";
            case REAL -> format(column.display());
            case DATE -> "yyyy-mm-dd";
            case TEXT, BOOLEAN -> "";
        };
    }

    private static String format(Display display) {
        if (display instanceof Display.Bar bar) {
            return format(bar.figure());
        }
        if (display instanceof Display.Percent percent) {
            return decimals(percent.digits()) + "%";
        }
        return display instanceof Display.Decimals decimals ? decimals(decimals.digits()) : "";
    }

    private static String decimals(int digits) {
        return digits == 0 ? "0" : "0." + "0".repeat(digits);
    }

    @Override
    public void close() throws IOException {
        flush();
        sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
        sheet.finish();
    }
}
