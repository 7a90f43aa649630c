package org.declan.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The themes over the groups.
 *
 * @param column which group: {@code year}
 */
record ThemesSection(String column, List<String> groups, List<Theme> themes) {

    /** Under so many mentions a bar is hatched: read the sentences. */
    static final long FEW = 5;

    private static final int MOST_QUOTES = 2000;
    private static final double HEADROOM = 1.1;

    /** A theme. */
    record Theme(String id, String label, String summary, ColumnChart chart, List<Cell> cells, List<Quotes> quotes) {}

    /**
     * A theme in a group.
     *
     * @param href where its sentences are, or empty
     */
    record Cell(
            String group,
            String mentions,
            String rate,
            String interval,
            String sentences,
            String totalSentences,
            String share,
            String words,
            String href,
            boolean isZero) {}

    static ThemesSection of(Corpus corpus) {
        String column = corpus.tables().themes().schema().columns().get(1).name();
        List<Row> rows = Row.of(corpus.tables().themes());
        Map<String, List<Row>> themes = new LinkedHashMap<>();
        rows.forEach(row -> themes.computeIfAbsent(row.text("theme"), key -> new ArrayList<>())
                .add(row));
        Map<String, List<Row>> evidence = new LinkedHashMap<>();
        for (Row row : Row.of(corpus.tables().evidence())) {
            evidence.computeIfAbsent(key(row.text("theme"), corpus.group(row, column)), key -> new ArrayList<>())
                    .add(row);
        }
        Scale scale = scale(rows);
        int most = Math.max(1, MOST_QUOTES / Math.max(1, evidence.size()));
        List<Theme> list = new ArrayList<>();
        themes.forEach((theme, cells) -> list.add(
                new Drawing(corpus, column, "theme-" + list.size(), scale, evidence, most).theme(theme, cells)));
        List<String> groups = Corpus.groups(rows, column).stream()
                .map(group -> corpus.groupName(group, column))
                .toList();
        return new ThemesSection(column, groups, list);
    }

    private static String key(String theme, String group) {
        return theme + "\n" + group;
    }

    /** The scale of all charts: the highest bar, and of the whiskers as much as does not dwarf the bars. */
    private static Scale scale(List<Row> rows) {
        double rate = 0;
        double whisker = 0;
        for (Row row : rows) {
            OptionalDouble each = row.real("mentions_per_1000_words");
            if (each.isPresent()) {
                rate = Math.max(rate, each.getAsDouble());
                whisker = Math.max(whisker, interval(row).high());
            }
        }
        return Scale.reaching(Math.max(rate * HEADROOM, Math.min(whisker, 2 * rate)));
    }

    private static PoissonInterval interval(Row row) {
        return PoissonInterval.of(row.whole("mentions")).perThousand(row.whole("words"));
    }

    /** Makes what is shown of one theme. */
    private record Drawing(
            Corpus corpus, String column, String id, Scale scale, Map<String, List<Row>> evidence, int most) {

        Theme theme(String theme, List<Row> rows) {
            List<Cell> cells = new ArrayList<>();
            List<ColumnChart.Bar> bars = new ArrayList<>();
            List<Quotes> quotes = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                String group = corpus.groupName(row.text(column), column);
                List<Row> found = evidence.getOrDefault(key(theme, row.text(column)), List.of());
                String place = id + "-" + i;
                if (!found.isEmpty()) {
                    quotes.add(Quotes.of(corpus, place, group, found, most));
                }
                Cell cell = cell(row, group, found.isEmpty() ? "" : "#" + place);
                cells.add(cell);
                bars.add(bar(row, cell));
            }
            String label = corpus.theme(theme);
            Words words = corpus.words();
            return new Theme(
                    id,
                    label,
                    summary(rows),
                    ColumnChart.of(
                            id + "-chart",
                            words.say("chart.title", label),
                            words.say("chart.description." + (column.equals("year") ? "year" : "group")),
                            bars,
                            scale,
                            words),
                    cells,
                    quotes);
        }

        private Cell cell(Row row, String group, String href) {
            Figures figures = corpus.figures();
            OptionalDouble rate = row.real("mentions_per_1000_words");
            PoissonInterval interval = interval(row);
            return new Cell(
                    group,
                    figures.whole(row.whole("mentions")),
                    figures.fixed(rate, 1),
                    rate.isEmpty()
                            ? Figures.NONE
                            : corpus.words()
                                    .say(
                                            "from.to",
                                            figures.fixed(interval.low(), 1),
                                            figures.fixed(interval.high(), 1)),
                    figures.whole(row.whole("sentences")),
                    figures.whole(row.whole("total_sentences")),
                    figures.percent(row.real("sentence_share")),
                    figures.whole(row.whole("words")),
                    href,
                    row.whole("mentions") == 0);
        }

        private ColumnChart.Bar bar(Row row, Cell cell) {
            OptionalDouble rate = row.real("mentions_per_1000_words");
            String said = corpus.words()
                    .say(
                            "chart.bar",
                            cell.group(),
                            corpus.words().count("mentions", row.whole("mentions")),
                            cell.rate(),
                            cell.interval());
            return new ColumnChart.Bar(
                    cell.group(),
                    row.whole("mentions"),
                    rate.orElse(0),
                    rate.isEmpty() ? new PoissonInterval(0, 0) : interval(row),
                    cell.href(),
                    said);
        }

        private String summary(List<Row> rows) {
            Words words = corpus.words();
            long mentions =
                    rows.stream().mapToLong(row -> row.whole("mentions")).sum();
            if (mentions == 0) {
                return words.say("theme.silent");
            }
            long with = rows.stream().filter(row -> row.whole("mentions") > 0).count();
            Row most = rows.get(0);
            for (Row row : rows) {
                if (rate(row) > rate(most)) {
                    most = row;
                }
            }
            String groups = "groups." + (column.equals("year") ? "year" : "group");
            return words.say(
                    "theme.summary",
                    words.count("mentions", mentions),
                    corpus.figures().whole(with),
                    words.count(groups, rows.size()),
                    corpus.groupName(most.text(column), column),
                    corpus.figures().fixed(most.real("mentions_per_1000_words"), 1),
                    words.count("mentions", most.whole("mentions")),
                    words.count(groups, with),
                    corpus.figures().whole(rows.size()));
        }

        private static double rate(Row row) {
            return row.real("mentions_per_1000_words").orElse(0);
        }
    }
}
