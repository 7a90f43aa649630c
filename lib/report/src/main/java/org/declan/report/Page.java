package org.declan.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines for a person at a terminal: headings, grids of figures and lists, none wider than the terminal. For what is not
 * one table; what is one is written by {@link Format#TABLE}.
 */
public final class Page {

    /** How much of a list is shown. */
    public enum Extent {
        /** What fits a line, then how many more there are. */
        ONE_LINE,
        /** All, on as many lines as it takes. */
        ALL
    }

    private static final int GAP = 2;
    private static final String SEPARATOR = ", ";

    private final Rendering rendering;
    private final List<String> lines = new ArrayList<>();

    /** An empty page, as wide as the terminal. */
    public Page(Rendering rendering) {
        this.rendering = rendering;
    }

    /** Adds a heading, set off from what stands before it. */
    public void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        for (String line : FittedText.lines(VisibleText.of(text), rendering.width())) {
            lines.add(rendering.colour().bold(line));
        }
    }

    /** Adds a remark, less bright than the rest. */
    public void remark(String text) {
        for (String line : FittedText.lines(VisibleText.of(text), rendering.width())) {
            lines.add(rendering.colour().dim(line));
        }
    }

    /**
     * Adds running text, broken to lines.
     *
     * @param indent columns left free before each line
     * @param runs at least one word
     */
    public void passage(int indent, List<Run> runs) {
        for (String line : RunLines.of(runs, rendering.colour(), Math.max(1, rendering.width() - indent))) {
            lines.add(" ".repeat(indent) + line);
        }
    }

    /** Adds running text as one line: as much of its beginning as fits. */
    public void oneLine(List<Run> runs) {
        StringBuilder line = new StringBuilder();
        int room = rendering.width();
        for (Run run : runs) {
            String text = VisibleText.of(run.text());
            String fitting = room <= 0 ? "" : FittedText.head(text, room);
            line.append(run.ink().coloured(fitting, rendering.colour()));
            room = fitting.equals(text) ? room - DisplayWidth.of(text) : 0;
        }
        lines.add(line.toString());
    }

    /** Sets what follows off. */
    public void gap() {
        lines.add("");
    }

    /**
     * Adds rows of cells. The first column is aligned left, the others right; where they are too many for the terminal
     * they continue below, with the first column again.
     *
     * @param rows the first of them the header, all with as many cells
     */
    public void grid(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
            }
        }
        int from = 1;
        while (from < columns) {
            int end = from + 1;
            int room = rendering.width() - widths[0] - GAP - widths[from];
            while (end < columns && room >= GAP + widths[end]) {
                room -= GAP + widths[end++];
            }
            if (from > 1) {
                lines.add("");
            }
            block(rows, widths, from, end);
            from = end;
        }
    }

    private void block(List<List<String>> rows, int[] widths, int from, int end) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(left(row.get(0), widths[0]));
            for (int c = from; c < end; c++) {
                line.append(" ".repeat(GAP)).append(right(row.get(c), widths[c]));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    /** How many columns of the terminal a text takes. */
    public static int width(String text) {
        return DisplayWidth.of(text);
    }

    /** Text and the blanks that fill it to a width. */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
    }

    /** The blanks that fill a text to a width, and the text. */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - DisplayWidth.of(text))) + text;
    }

    /** The text, or as much of its beginning as fits with an ellipsis. */
    public static String cut(String text, int width) {
        return FittedText.head(VisibleText.of(text), width);
    }

    /** The text, or as much of its end as fits with an ellipsis. */
    public static String cutStart(String text, int width) {
        return FittedText.tail(VisibleText.of(text), width);
    }

    /**
     * Adds a list beside its label.
     *
     * @param label of a width that all labels of a list share
     * @param items at least one
     */
    public void list(String label, List<String> items, Extent extent) {
        int room = rendering.width() - DisplayWidth.of(label);
        List<String> body = extent == Extent.ALL ? wrapped(items, room) : List.of(oneLine(items, room));
        String head = label;
        for (String line : body) {
            lines.add((head + line).stripTrailing());
            head = " ".repeat(DisplayWidth.of(label));
        }
    }

    private static List<String> wrapped(List<String> items, int room) {
        List<String> body = new ArrayList<>();
        String line = "";
        for (int i = 0; i < items.size(); i++) {
            String item = VisibleText.of(items.get(i)) + (i == items.size() - 1 ? "" : ",");
            if (!line.isEmpty() && DisplayWidth.of(line) + 1 + DisplayWidth.of(item) > room) {
                body.add(line);
                line = "";
            }
            line = line.isEmpty() ? FittedText.head(item, room) : line + " " + item;
        }
        body.add(line);
        return body;
    }

    private static String oneLine(List<String> items, int room) {
        String line = "";
        for (int i = 0; i < items.size(); i++) {
            String longer = (line.isEmpty() ? "" : line + SEPARATOR) + VisibleText.of(items.get(i));
            String end = i == items.size() - 1 ? "" : more(items.size() - i - 1);
            if (i > 0 && DisplayWidth.of(longer + end) > room) {
                return line + more(items.size() - i);
            }
            line = FittedText.head(longer, Math.max(1, room - DisplayWidth.of(end)));
        }
        return line;
    }

    private static String more(int items) {
        return SEPARATOR + "and " + items + " more";
    }

    /** The lines so far, without line ends. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
