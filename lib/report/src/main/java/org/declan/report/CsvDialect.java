package org.declan.report;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** Who reads the CSV. */
public enum CsvDialect {
    /** Programs: commas, points, LF, no byte order mark, texts as they are. */
    RFC_4180(',', "\n"),
    /**
     * Excel as set up in France: byte order mark, semicolons, CRLF, decimal commas. Texts that begin with
     * {@code = + - @} TAB or CR get an apostrophe before them, so that Excel does not run them as formulas; numbers
     * never do.
     */
    EXCEL_FR(';', "\r\n") {
        @Override
        void begin(Appendable out) throws IOException {
            out.append('\uFEFF');
        }

        @Override
        String text(@Nullable Object cell) {
            String text = CheckedRows.text(cell);
            if (cell instanceof Real) {
                return text.replace('.', ',');
            }
            boolean formula = cell instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
            return formula ? "'" + text : text;
        }
    };

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final char delimiter;
    private final String lineEnd;

    CsvDialect(char delimiter, String lineEnd) {
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
    }

    /** Writes what comes before the header. */
    void begin(Appendable out) throws IOException {
        // Nothing does, but for Excel.
    }

    /** A canonical cell, before quoting. */
    String text(@Nullable Object cell) {
        return CheckedRows.text(cell);
    }

    /** What parts two cells. */
    char delimiter() {
        return delimiter;
    }

    String lineEnd() {
        return lineEnd;
    }

    /** Delimiter, quotes and line ends. */
    CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator(lineEnd)
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
    }
}
