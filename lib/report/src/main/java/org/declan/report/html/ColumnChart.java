package org.declan.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chart of columns, one a group. Across it is measured in per cent of the room there is, so that its letters keep
 * their size on a phone; down it is in pixels.
 *
 * @param id begins the ids in it
 */
record ColumnChart(String id, String title, String description, List<GridLine> grid, List<Column> columns) {

    private static final int HEIGHT = 234;
    private static final int HEIGHT_WITHOUT_NUMBERS = 200;

    private static final double TOP = 26;
    private static final double BASE = 172;
    private static final double WIDEST = 9;
    private static final double SHARE_OF_SLOT = 0.46;
    private static final int MOST_LABELS = 8;
    private static final int LETTERS_ON_A_PHONE = 40;
    private static final double ROOM_FOR_AXIS = 9;

    /** A line across at a value. */
    record GridLine(String y, String textY, String label) {}

    /**
     * A column.
     *
     * @param middle of the column
     * @param left of the bar
     * @param href where its sentences are, or empty
     * @param said all of it in words
     * @param value below the bar, or empty where there is no room
     */
    record Column(
            String middle,
            String left,
            String width,
            String top,
            String height,
            String slotLeft,
            String slotWidth,
            String whiskerTop,
            String whiskerBottom,
            String capLeft,
            String capRight,
            boolean isCut,
            boolean isZero,
            boolean isFew,
            String value,
            String label,
            String count,
            String href,
            String said) {}

    /** Height of the whole. */
    int height() {
        return columns.size() <= MOST_LABELS ? HEIGHT : HEIGHT_WITHOUT_NUMBERS;
    }

    /** Whether the columns stand so close that their lines would hide them. */
    boolean isDense() {
        return columns.size() > 2 * MOST_LABELS;
    }

    /** What a column is drawn of. */
    record Bar(String label, long count, double rate, PoissonInterval interval, String href, String said) {}

    /** Draws columns on a scale that several charts share. */
    static ColumnChart of(String id, String title, String description, List<Bar> bars, Scale scale, Words words) {
        List<GridLine> grid = new ArrayList<>();
        for (double tick : scale.ticks()) {
            double y = y(tick, scale);
            grid.add(new GridLine(px(y), px(y - 4), words.figures().fixed(tick, scale.decimals())));
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            columns.add(column(bars.get(i), i, bars.size(), scale, words));
        }
        return new ColumnChart(id, title, description, grid, columns);
    }

    /** A label that stands under its column on a phone: its beginning and, where a text is meant, its year. */
    private static String fitted(String label, int labels) {
        int room = LETTERS_ON_A_PHONE / labels;
        if (label.codePointCount(0, label.length()) <= room) {
            return label;
        }
        String year = label.matches("(?s).*, \\d{4}") ? " " + label.substring(label.length() - 4) : "";
        int head = Math.min(Math.max(1, room - 1 - year.length()), label.codePointCount(0, label.length()));
        return label.substring(0, label.offsetByCodePoints(0, head)).strip() + "…" + year;
    }

    private static Column column(Bar bar, int at, int all, Scale scale, Words words) {
        double slot = (100 - ROOM_FOR_AXIS) / all;
        double middle = ROOM_FOR_AXIS + (at + 0.5) * slot;
        double width = Math.min(WIDEST, slot * SHARE_OF_SLOT);
        double top = y(bar.rate(), scale);
        boolean isCut = bar.interval().high() > scale.max();
        double whiskerTop = isCut ? TOP - 6 : y(bar.interval().high(), scale);
        int every = Math.max(1, (all + MOST_LABELS - 1) / MOST_LABELS);
        boolean isLabelled = (all - 1 - at) % every == 0;
        double cap = Math.min(1.2, width / 4);
        return new Column(
                percent(middle),
                percent(middle - width / 2),
                percent(width),
                px(top),
                px(BASE - top),
                percent(middle - slot / 2),
                percent(slot),
                px(whiskerTop),
                px(y(bar.interval().low(), scale)),
                percent(middle - cap),
                percent(middle + cap),
                isCut,
                bar.count() == 0,
                bar.count() > 0 && bar.count() < ThemesSection.FEW,
                all <= MOST_LABELS ? words.figures().fixed(bar.rate(), 1) : "",
                isLabelled ? fitted(bar.label(), Math.min(all, MOST_LABELS)) : "",
                all <= MOST_LABELS ? words.say("chart.count", words.figures().whole(bar.count())) : "",
                bar.href(),
                bar.said());
    }

    private static double y(double value, Scale scale) {
        return BASE - (BASE - TOP) * Math.min(value, scale.max()) / scale.max();
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    static String px(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
