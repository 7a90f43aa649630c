package org.declan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A GitHub table. Texts are escaped so that none of them becomes markup, HTML included; a line end is a break. */
final class MarkdownRows implements RowWriter {

    private static final String ESCAPED = "\\|`*[]~$";

    private final Writer out;

    MarkdownRows(TableSchema schema, Writer out) throws IOException {
        this.out = out;
        List<Column> columns = schema.columns();
        for (Column column : columns) {
            out.write("| " + column.name() + " ");
        }
        out.write("|\n");
        for (Column column : columns) {
            out.write(column.type().isNumber() ? "| ---: " : "| --- ");
        }
        out.write("|\n");
    }

    @Override
    public void write(@Nullable Object... cells) throws IOException {
        for (Object cell : cells) {
            out.write("| ");
            String text = CheckedRows.text(cell);
            out.write(cell instanceof String ? escaped(text) : text);
            out.write(text.isEmpty() ? "" : " ");
        }
        out.write("|\n");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append(text.startsWith("\n", i + 1) ? "" : "<br>");
                case '\n' -> escaped.append("<br>");
                case '_' -> escaped.append(isInsideWord(text, i) ? "_" : "\\_");
                default -> escaped.append(ESCAPED.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /** Underscores of snake_case never begin emphasis. */
    private static boolean isInsideWord(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(index - 1))
                && Character.isLetterOrDigit(text.charAt(index + 1));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
