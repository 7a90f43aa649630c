package org.declan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a terminal shows and how wide. Numbers are never cut. As room runs out headers are broken at underscores,
 * then texts are cut or wrapped, then bars are left out, then columns: numbers before texts, from the right, never the
 * first.
 *
 * @param columns what is shown, left to right; at least one
 * @param leftOut names of columns there was no room for
 */
record TerminalLayout(List<TerminalColumn> columns, List<String> leftOut) {

    /** Columns between two columns. */
    static final int GAP = 2;

    private static final int LEAST_CUT_TEXT = 8;
    private static final int LEAST_WRAPPED_TEXT = 20;
    private static final int LEAST_WHOLE_TEXT = 24;
    private static final int LEAST_LABEL = 10;

    /** A column to be shown; {@code content} is the width of its widest cell. */
    private record Candidate(Column column, int index, int content, double largest) {

        int natural() {
            return Math.max(content, column.name().length()) + TerminalColumn.barRoom(column.display());
        }

        int least() {
            int header = FittedText.longestPiece(column.name());
            return Math.max(header, Math.min(content, floor())) + TerminalColumn.barRoom(column.display());
        }

        private int floor() {
            if (column.type() != ColumnType.TEXT) {
                return content;
            }
            return switch ((Display.Text) column.display()) {
                case WRAPPED, NODE -> LEAST_WRAPPED_TEXT;
                case WHOLE -> LEAST_WHOLE_TEXT;
                case LABEL -> LEAST_LABEL;
                case HEAD, TAIL -> LEAST_CUT_TEXT;
            };
        }

        boolean isText() {
            return column.type() == ColumnType.TEXT;
        }

        boolean isShownAs(Display.Text display) {
            return column.display() == display;
        }

        boolean hasBar() {
            return column.display() instanceof Display.Bar;
        }

        Candidate withoutBar() {
            return column.display() instanceof Display.Bar bar
                    ? new Candidate(column.shownAs(bar.figure()), index, content, largest)
                    : this;
        }

        TerminalColumn wide(int width) {
            return new TerminalColumn(column, index, width, largest);
        }
    }

    /** The layout for the first rows of a table, which are to stand for all. */
    static TerminalLayout of(TableSchema schema, List<@Nullable Object[]> rows, Rendering rendering) {
        List<Candidate> shown = candidates(schema, rows, rendering.detail());
        List<String> leftOut = new ArrayList<>();
        while (true) {
            int room = rendering.width() - GAP * (shown.size() - 1);
            if (shown.stream().mapToInt(Candidate::least).sum() <= room) {
                return new TerminalLayout(fit(shown, room), leftOut);
            }
            if (shown.stream().anyMatch(Candidate::hasBar)) {
                shown.replaceAll(Candidate::withoutBar);
            } else if (shown.size() > 1) {
                leftOut.add(0, shown.remove(leastNeeded(shown)).column().name());
            } else {
                return new TerminalLayout(List.of(shown.get(0).wide(room)), leftOut);
            }
        }
    }

    private static List<Candidate> candidates(TableSchema schema, List<@Nullable Object[]> rows, Detail detail) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            Column column = schema.columns().get(i);
            int content = 0;
            double largest = 0;
            for (@Nullable Object[] row : rows) {
                content = Math.max(content, DisplayWidth.of(TerminalColumn.text(column, row[i])));
                largest = Math.max(largest, Real.valueOr(largest, row[i]));
            }
            if (detail.includes(column)) {
                candidates.add(new Candidate(column, i, content, largest));
            }
        }
        if (candidates.isEmpty()) {
            return candidates(schema, rows, Detail.FULL);
        }
        return candidates;
    }

    private static int leastNeeded(List<Candidate> shown) {
        for (int i = shown.size() - 1; i > 0; i--) {
            if (!shown.get(i).isText()) {
                return i;
            }
        }
        return shown.size() - 1;
    }

    /**
     * Gives each column the least it takes; of what is left up to half to hits, then to texts what they would use, to
     * labels, and to headers.
     */
    private static List<TerminalColumn> fit(List<Candidate> shown, int room) {
        int[] widths = shown.stream().mapToInt(Candidate::least).toArray();
        int left = room - Arrays.stream(widths).sum();
        int forHits = left / 2;
        left = left - forHits + widen(widths, forHits, shown, each -> each.isShownAs(Display.Text.NODE));
        left = widen(widths, left, shown, each -> each.isText() && !each.isShownAs(Display.Text.LABEL));
        left = widen(widths, left, shown, Candidate::isText);
        widen(widths, left, shown, each -> true);
        List<TerminalColumn> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(shown.get(i).wide(widths[i]));
        }
        return columns;
    }

    /** Gives room, column by column, to the narrowest that would use it; returns what nobody uses. */
    private static int widen(int[] widths, int room, List<Candidate> shown, Predicate<Candidate> chosen) {
        int left = room;
        while (left > 0) {
            int narrowest = -1;
            for (int i = 0; i < widths.length; i++) {
                Candidate each = shown.get(i);
                boolean wants = chosen.test(each) && widths[i] < each.natural();
                if (wants && (narrowest < 0 || widths[i] < widths[narrowest])) {
                    narrowest = i;
                }
            }
            if (narrowest < 0) {
                break;
            }
            widths[narrowest]++;
            left--;
        }
        return left;
    }
}
