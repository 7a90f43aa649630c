package org.declan.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What sets each group apart.
 *
 * @param findings the themes that differ most clearly, one sentence each
 * @param findingsLeft how many more there are, in words, or empty
 * @param comparisons how many themes were compared in how many groups
 */
record ChangesSection(List<Group> groups, List<Finding> findings, String findingsLeft, String comparisons) {

    private static final double CLEAR = 0.05;
    private static final double SPECIFIC = 2;
    private static final int MOST_FINDINGS = 12;
    private static final int MOST_BARS = 10;
    private static final int MOST_TERMS = 24;
    private static final ChangesSection NONE = new ChangesSection(List.of(), List.of(), "", "");

    /** A theme that differs clearly in a group. */
    record Finding(String href, String text, double p) {}

    /** A group against all others, and against the one before. */
    record Group(
            String id,
            String name,
            String before,
            List<Shift> shifts,
            DivergingChart chart,
            List<Term> terms,
            News appeared,
            News disappeared) {}

    /** What became of a theme. */
    record Shift(
            String theme,
            String count,
            String rate,
            String expected,
            String p,
            String q,
            String reading,
            String chance,
            String since,
            String rates,
            boolean isSmall) {}

    /** A term in numbers. */
    record Term(
            String term,
            String count,
            String rate,
            String expected,
            String specificity,
            String p,
            String q,
            String logRatio,
            String interval,
            boolean isSmall) {}

    /**
     * Terms that came or went.
     *
     * @param left how many more there are, in words, or empty
     */
    record News(List<Counted> terms, String left) {}

    /** A term and how often it stands there, or stood. */
    record Counted(String term, String count) {}

    static ChangesSection of(Corpus corpus) {
        if (corpus.tables().diff().rows().isEmpty()) {
            return NONE;
        }
        String column = corpus.tables().diff().schema().columns().get(2).name();
        Map<String, List<Row>> byGroup = new LinkedHashMap<>();
        for (Row row : Row.of(corpus.tables().diff())) {
            byGroup.computeIfAbsent(row.text(column), key -> new ArrayList<>()).add(row);
        }
        if (byGroup.size() < 2) {
            return NONE;
        }
        List<Group> groups = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        long comparisons = 0;
        String before = "";
        List<Row> rowsBefore = List.of();
        for (Map.Entry<String, List<Row>> entry : byGroup.entrySet()) {
            String id = "change-" + groups.size();
            String name = corpus.groupName(entry.getKey(), column);
            Contrast contrast = new Contrast(corpus, id, name, entry.getValue(), before, rowsBefore);
            groups.add(contrast.group());
            contrast.findings(findings);
            comparisons += contrast.themes().size();
            before = name;
            rowsBefore = entry.getValue();
        }
        Words words = corpus.words();
        List<Finding> clearest = findings.stream()
                .sorted(Comparator.comparingDouble(Finding::p))
                .limit(MOST_FINDINGS)
                .toList();
        int left = findings.size() - clearest.size();
        return new ChangesSection(
                groups,
                findings.stream().filter(clearest::contains).toList(),
                left == 0 ? "" : words.count("brief.left", left),
                words.count("comparisons", comparisons));
    }

    /** One group and what is needed to tell what sets it apart. */
    private record Contrast(
            Corpus corpus, String id, String name, List<Row> rows, String before, List<Row> rowsBefore) {

        Group group() {
            List<Row> specific = specific();
            Words words = corpus.words();
            return new Group(
                    id,
                    name,
                    before,
                    themes().stream().map(this::shift).toList(),
                    DivergingChart.of(
                            id + "-chart",
                            words.say("terms.chart.title", name),
                            words.say("terms.chart.description"),
                            specific.stream().map(this::item).toList(),
                            words),
                    specific.stream().map(this::term).toList(),
                    news("new", rows, counts(rows)),
                    news("gone", rows, counts(rowsBefore)));
        }

        List<Row> themes() {
            return rows.stream().filter(row -> row.text("kind").equals("theme")).toList();
        }

        private List<Row> terms() {
            return rows.stream().filter(row -> row.text("kind").equals("term")).toList();
        }

        void findings(List<Finding> findings) {
            for (Row row : themes()) {
                if (isClear(row)) {
                    findings.add(new Finding(
                            "#" + id,
                            corpus.words()
                                    .say(
                                            isMore(row) ? "finding.more" : "finding.less",
                                            name,
                                            corpus.theme(row.text("item")),
                                            corpus.words().count("mentions", row.whole("count")),
                                            corpus.figures().fixed(row.real("per_1000"), 1),
                                            corpus.figures().significant(row.real("p"), 2)),
                            row.real("p").orElse(1)));
                }
            }
        }

        /** The terms that stand out most, those that are too many first. */
        private List<Row> specific() {
            Comparator<Row> most = Comparator.comparingDouble(row -> -Math.abs(specificity(row)));
            List<Row> more = terms().stream()
                    .filter(row -> specificity(row) >= SPECIFIC)
                    .sorted(most)
                    .limit(MOST_BARS)
                    .toList();
            List<Row> less = terms().stream()
                    .filter(row -> specificity(row) <= -SPECIFIC)
                    .sorted(most)
                    .limit(MOST_BARS)
                    .toList();
            List<Row> all = new ArrayList<>(more);
            all.addAll(less);
            return all;
        }

        private Shift shift(Row row) {
            Figures figures = corpus.figures();
            Words words = corpus.words();
            String direction = isMore(row) ? "more" : "less";
            boolean isLow = row.real("p").orElse(1) <= CLEAR;
            String status = row.text("status");
            return new Shift(
                    corpus.theme(row.text("item")),
                    figures.whole(row.whole("count")),
                    figures.fixed(row.real("per_1000"), 1),
                    figures.fixed(row.real("expected"), 1),
                    figures.significant(row.real("p"), 2),
                    figures.significant(row.real("q"), 2),
                    words.say(isClear(row) ? "shift." + direction : isLow ? "shift.hint." + direction : "shift.none"),
                    isLow
                            ? words.say(
                                    "chance." + direction, chance(row.real("p").orElse(1)))
                            : "",
                    status.isEmpty() ? "" : words.say("status." + status),
                    rateBefore(row)
                            .map(before -> words.say("shifts.rates", before, figures.fixed(row.real("per_1000"), 1)))
                            .orElse(""),
                    row.flag("small_sample"));
        }

        private Optional<String> rateBefore(Row row) {
            return rowsBefore.stream()
                    .filter(each -> each.text("kind").equals("theme")
                            && each.text("item").equals(row.text("item")))
                    .findFirst()
                    .map(each -> corpus.figures().fixed(each.real("per_1000"), 1));
        }

        /** One in how many, in two digits. */
        private String chance(double p) {
            double times = 1 / p;
            double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(times)) - 1));
            double rounded = Math.round(times / unit) * unit;
            return rounded < 1e15
                    ? corpus.figures().whole((long) rounded)
                    : corpus.figures().significant(OptionalDouble.of(rounded), 2);
        }

        private static boolean isMore(Row row) {
            return row.real("specificity").orElse(0) > 0;
        }

        private static boolean isClear(Row row) {
            return row.real("p").orElse(1) <= CLEAR && row.real("q").orElse(1) <= CLEAR;
        }

        private static double specificity(Row row) {
            return row.real("specificity").orElse(0);
        }

        private DivergingChart.Item item(Row row) {
            Figures figures = corpus.figures();
            return new DivergingChart.Item(
                    row.text("item"),
                    specificity(row),
                    row.whole("count"),
                    row.real("q").orElse(1) <= CLEAR,
                    corpus.words()
                            .say(
                                    "terms.bar",
                                    ShownText.of(row.text("item")),
                                    figures.signed(row.real("specificity"), 1),
                                    figures.whole(row.whole("count")),
                                    figures.fixed(row.real("expected"), 1)));
        }

        private Term term(Row row) {
            Figures figures = corpus.figures();
            return new Term(
                    ShownText.of(row.text("item")),
                    figures.whole(row.whole("count")),
                    figures.fixed(row.real("per_1000"), 1),
                    figures.fixed(row.real("expected"), 1),
                    figures.signed(row.real("specificity"), 1),
                    figures.significant(row.real("p"), 2),
                    figures.significant(row.real("q"), 2),
                    figures.signed(row.real("log_ratio"), 1),
                    corpus.words()
                            .say(
                                    "from.to",
                                    figures.signed(row.real("log_ratio_low"), 1),
                                    figures.signed(row.real("log_ratio_high"), 1)),
                    row.flag("small_sample"));
        }

        private static Map<String, Long> counts(List<Row> rows) {
            Map<String, Long> counts = new HashMap<>();
            rows.stream()
                    .filter(row -> row.text("kind").equals("term"))
                    .forEach(row -> counts.put(row.text("item"), row.whole("count")));
            return counts;
        }

        /** The terms of a status, the most frequent first. */
        private News news(String status, List<Row> from, Map<String, Long> counts) {
            List<Row> found = from.stream()
                    .filter(row -> row.text("kind").equals("term")
                            && row.text("status").equals(status))
                    .sorted(Comparator.<Row>comparingLong(row -> -counts.getOrDefault(row.text("item"), 0L))
                            .thenComparing(row -> row.text("item")))
                    .toList();
            List<Counted> terms = found.stream()
                    .limit(MOST_TERMS)
                    .map(row -> new Counted(
                            ShownText.of(row.text("item")),
                            corpus.figures().whole(counts.getOrDefault(row.text("item"), 0L))))
                    .toList();
            int left = found.size() - terms.size();
            return new News(terms, left == 0 ? "" : corpus.words().count("terms.left", left));
        }
    }
}
