package org.declan.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a terminal table with its room.
 *
 * @param column what is shown
 * @param index which cell of a row it shows
 * @param width columns of the terminal, bar included
 * @param largest the value of the longest bar, if there are bars
 */
record TerminalColumn(Column column, int index, int width, double largest) {

    /** Columns of the longest bar. */
    static final int BAR = 10;

    /** Columns of a bar and the space before it, if this display has one. */
    static int barRoom(Display display) {
        return display instanceof Display.Bar ? BAR + 1 : 0;
    }

    /** The whole cell as a person reads it, without its bar. */
    static String text(Column column, @Nullable Object cell) {
        if (cell instanceof Real number) {
            return figure(column.display()).text(number.value());
        }
        return VisibleText.withoutBlanksAround(VisibleText.of(CheckedRows.text(cell)));
    }

    private static Display.Figure figure(Display display) {
        if (display instanceof Display.Bar bar) {
            return bar.figure();
        }
        return display instanceof Display.Figure figure ? figure : new Display.Decimals(2);
    }

    /** The header, broken to the room of the text or number. */
    List<String> header() {
        return FittedText.nameLines(column.name(), figureWidth());
    }

    /** The lines of a cell, each with its padding on the left; at least one. */
    List<String> lines(@Nullable Object cell, Colour colour) {
        String text = text(column, cell);
        if (column.display() == Display.Text.WRAPPED) {
            return FittedText.lines(text, width);
        }
        if (column.display() == Display.Text.NODE) {
            return FittedText.lines(text, width).stream().map(colour::bold).toList();
        }
        if (column.display() instanceof Display.Text) {
            boolean tail = column.display() == Display.Text.TAIL;
            return List.of(tail ? onRight(FittedText.tail(text, width)) : FittedText.head(text, width));
        }
        // Part of a number would be another number.
        String figure = DisplayWidth.of(text) > figureWidth() ? FittedText.ELLIPSIS : text;
        double value = Real.valueOr(1, cell);
        String padded = onRight(value == 0 ? colour.dim(figure) : figure);
        boolean bar = column.display() instanceof Display.Bar && cell != null;
        return List.of(bar ? padded + " " + bar(value) : padded);
    }

    /** The text with the padding that puts it where the column has its texts or numbers. */
    String aligned(String text) {
        return column.type().isNumber() || column.display() == Display.Text.TAIL ? onRight(text) : text;
    }

    private String onRight(String text) {
        return " ".repeat(Math.max(0, figureWidth() - DisplayWidth.of(text))) + text;
    }

    private int figureWidth() {
        return width - barRoom(column.display());
    }

    private String bar(double value) {
        if (value <= 0 || largest <= 0) {
            return "";
        }
        int eighths = (int) Math.max(1, Math.round(Math.min(1, value / largest) * BAR * 8));
        String full = "█".repeat(eighths / 8);
        return eighths % 8 == 0 ? full : full + "▏▎▍▌▋▊▉".charAt(eighths % 8 - 1);
    }
}
