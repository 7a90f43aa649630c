package org.declan.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars to the right of an axis and to its left, with the name of each on the other side. Across it is in per cent, down
 * in pixels, as in {@link ColumnChart}.
 */
record DivergingChart(String id, String title, String description, String height, String axisEnd, List<Bar> bars) {

    private static final int ROW = 26;
    private static final int GAP = 14;
    private static final double MIDDLE = 50;
    private static final double LONGEST = 30;
    private static final int LONGEST_NAME = 24;

    /**
     * A bar.
     *
     * @param isLess whether it goes to the left
     * @param isSure whether it stands out among all that were tested; if not it is drawn hollow
     * @param term to be looked for
     */
    record Bar(
            String y,
            String textY,
            String x,
            String width,
            String valueX,
            String name,
            String term,
            String value,
            boolean isLess,
            boolean isSure,
            String said) {}

    /**
     * What a bar is drawn of.
     *
     * @param score above 0 to the right, below to the left
     */
    record Item(String term, double score, long count, boolean isSure, String said) {}

    /** Draws items, those to the right first. */
    static DivergingChart of(String id, String title, String description, List<Item> items, Words words) {
        double longest =
                items.stream().mapToDouble(item -> Math.abs(item.score())).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        double y = 4;
        boolean wasMore = false;
        for (Item item : items) {
            boolean isLess = item.score() < 0;
            y += isLess && wasMore ? GAP : 0;
            wasMore = !isLess;
            double width = LONGEST * Math.abs(item.score()) / longest;
            bars.add(new Bar(
                    ColumnChart.px(y + 4),
                    ColumnChart.px(y + 17.5),
                    ColumnChart.percent(isLess ? MIDDLE - width : MIDDLE),
                    ColumnChart.percent(width),
                    ColumnChart.percent(isLess ? MIDDLE - width : MIDDLE + width),
                    shortened(item.term()),
                    ShownText.of(item.term()),
                    words.say("chart.count", words.figures().whole(item.count())),
                    isLess,
                    item.isSure(),
                    item.said()));
            y += ROW;
        }
        return new DivergingChart(id, title, description, ColumnChart.px(y + 4), ColumnChart.px(y), bars);
    }

    private static String shortened(String term) {
        String shown = ShownText.of(term);
        return shown.codePointCount(0, shown.length()) > LONGEST_NAME
                ? shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…"
                : shown;
    }
}
