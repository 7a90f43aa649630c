package org.declan.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.declan.report.html.ChangesSection.Counted;
import org.declan.report.html.ChangesSection.Finding;
import org.declan.report.html.ChangesSection.Group;
import org.declan.report.html.ChangesSection.News;
import org.declan.report.html.ChangesSection.Shift;
import org.declan.report.html.ChangesSection.Term;

/**
 * One group and what is needed to tell what sets it apart.
 *
 * @param against what it is compared with, as a person calls it
 * @param rows its rows of the table
 * @param genres what is said where the two are not of the same genres, or empty
 */
record Contrast(Corpus corpus, String id, String name, String against, List<Row> rows, Before before, String genres) {

    /** The group before; of the first one empty. */
    record Before(String name, List<Row> rows) {}

    /** What is said beside two rates; that one is greater can be seen, and may be chance. */
    private static final Set<String> WORTH_SAYING = Set.of("new", "gone");

    private static final double CLEAR = 0.05;
    private static final double SPECIFIC = 2;
    private static final int MOST_BARS = 10;
    private static final int MOST_TERMS = 24;

    Group group() {
        List<Row> specific = specific();
        Words words = corpus.words();
        return new Group(
                id,
                name,
                words.say("change.heading", name, against),
                against,
                before.name(),
                genres(),
                themes().stream().map(this::shift).toList(),
                DivergingChart.of(
                        id + "-chart",
                        words.say("terms.chart.title", name),
                        words.say("terms.chart.description", against),
                        specific.stream().map(this::item).toList(),
                        words),
                specific.stream().map(this::term).toList(),
                news("new", rows, counts(rows)),
                news("gone", rows, counts(before.rows())));
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
                                        (isMore(row) ? "finding.more" : "finding.less")
                                                + (rateBefore(row).isPresent() ? ".since" : ""),
                                        name,
                                        corpus.theme(row.text("item")),
                                        corpus.words().count("mentions", row.whole("count")),
                                        corpus.figures().fixed(row.real("per_1000"), 1),
                                        corpus.figures().significant(row.real("p"), 2),
                                        against,
                                        rateBefore(row).orElse("")),
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
                words.say(
                        isClear(row) ? "shift." + direction : isLow ? "shift.hint." + direction : "shift.none",
                        against),
                isLow ? words.say("chance." + direction, chance(row.real("p").orElse(1))) : "",
                WORTH_SAYING.contains(status) ? words.say("status." + status) : "",
                rateBefore(row)
                        .map(before -> words.say("shifts.rates", before, figures.fixed(row.real("per_1000"), 1)))
                        .orElse(""),
                row.flag("small_sample"));
    }

    private Optional<String> rateBefore(Row row) {
        return before.rows().stream()
                .filter(each ->
                        each.text("kind").equals("theme") && each.text("item").equals(row.text("item")))
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
                .filter(row ->
                        row.text("kind").equals("term") && row.text("status").equals(status))
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
