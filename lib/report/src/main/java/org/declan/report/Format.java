package org.declan.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A way to write a table, always in UTF-8. Real numbers have at most 6 significant digits, 12 in
 * columns from which others are worked out again ({@link Column#precise}), and what is not defined is empty (null in JSON).
 */
public enum Format {
    /** Aligned for a terminal of a given width. */
    TABLE {
        @Override
        RowWriter rows(TableSchema schema, OutputStream out, Rendering rendering) {
            return new TerminalRows(schema, utf8(out), rendering);
        }
    },
    /** RFC 4180 or what Excel in France takes: see {@link CsvDialect}. */
    CSV {
        @Override
        RowWriter rows(TableSchema schema, OutputStream out, Rendering rendering) throws IOException {
            return new CsvRows(schema, out, rendering.dialect());
        }
    },
    /** Parted by tabs; tab, LF, CR and backslash in a cell are written {@code \t \n \r \\}. */
    TSV {
        @Override
        RowWriter rows(TableSchema schema, OutputStream out, Rendering rendering) throws IOException {
            return new TsvRows(schema, utf8(out));
        }
    },
    /** One array of objects, an object a line. */
    JSON {
        @Override
        boolean hasHeader() {
            return false;
        }

        @Override
        RowWriter rows(TableSchema schema, OutputStream out, Rendering rendering) {
            return new JsonRows(schema, utf8(out), JsonRows.Layout.ARRAY);
        }
    },
    /** JSON Lines: an object a line. */
    JSONL {
        @Override
        boolean hasHeader() {
            return false;
        }

        @Override
        RowWriter rows(TableSchema schema, OutputStream out, Rendering rendering) {
            return new JsonRows(schema, utf8(out), JsonRows.Layout.LINES);
        }
    },
    /** A table of GitHub Flavored Markdown. */
    MD {
        @Override
        RowWriter rows(TableSchema schema, OutputStream out, Rendering rendering) throws IOException {
            return new MarkdownRows(schema, utf8(out));
        }
    };

    /** The name of the format on the command line: {@code csv}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }

    /**
     * Begins a table.
     *
     * @param out stays open when the rows are closed; what it throws (a closed pipe, a full disk) comes through
     */
    public RowWriter open(TableSchema schema, OutputStream out, Rendering rendering) throws IOException {
        return new CheckedRows(schema, rows(schema, out, rendering));
    }

    /** Begins a table of which nothing is written unless it has a row, no header either; in JSON an empty array. */
    public RowWriter openIfAny(TableSchema schema, OutputStream out, Rendering rendering) throws IOException {
        return hasHeader() ? new RowsIfAny(() -> open(schema, out, rendering)) : open(schema, out, rendering);
    }

    /** Whether a table without rows says something about its columns. */
    boolean hasHeader() {
        return true;
    }

    private static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** What takes canonical rows and buffers what it writes. */
    abstract RowWriter rows(TableSchema schema, OutputStream out, Rendering rendering) throws IOException;
}
