package org.declan.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The wording that texts share.
 *
 * @param families the first of them
 * @param more those that are shown when asked for
 * @param left what is said where a part is shown, or empty
 */
record FormulasSection(List<Family> families, List<Family> more, String count, String left) {

    private static final int OPEN = 25;

    private static final int MOST = 300;

    /** Formulas that differ in one place; the label is empty for one alone. */
    record Family(String label, List<Formula> formulas) {}

    /** How many formulas are shown when asked for. */
    long moreFormulas() {
        return more.stream().mapToLong(family -> family.formulas().size()).sum();
    }

    /** A formula and where it stands. */
    record Formula(String text, String words, String documents, String years, List<String> places) {}

    static FormulasSection of(Corpus corpus) {
        Map<String, Map<String, List<Row>>> families = new LinkedHashMap<>();
        for (Row row : Row.of(corpus.tables().formulas())) {
            families.computeIfAbsent(row.text("family"), key -> new LinkedHashMap<>())
                    .computeIfAbsent(row.text("formula"), key -> new ArrayList<>())
                    .add(row);
        }
        int all = families.values().stream().mapToInt(Map::size).sum();
        List<Family> shown = new ArrayList<>();
        int room = MOST;
        for (Map.Entry<String, Map<String, List<Row>>> family : families.entrySet()) {
            List<Formula> formulas = family.getValue().values().stream()
                    .limit(room)
                    .map(rows -> formula(corpus, rows))
                    .toList();
            if (!formulas.isEmpty()) {
                boolean isAlone = family.getValue().size() == 1;
                shown.add(new Family(isAlone ? "" : ShownText.of(family.getKey()), formulas));
            }
            room -= formulas.size();
        }
        int open = Math.min(OPEN, shown.size());
        return new FormulasSection(
                shown.subList(0, open),
                shown.subList(open, shown.size()),
                corpus.words().count("formulas", all),
                ReadSection.left(corpus, MOST - room, all, "formulas.csv"));
    }

    private static Formula formula(Corpus corpus, List<Row> rows) {
        Row first = rows.get(0);
        String from = first.text("first_year");
        String to = first.text("last_year");
        return new Formula(
                ShownText.of(first.text("formula")),
                corpus.figures().whole(first.whole("words")),
                corpus.figures().whole(first.whole("documents")),
                from.equals(to) ? from : from + "–" + to,
                rows.stream()
                        .map(row -> corpus.words().say("place.line", corpus.cited(row.text("owner")), row.text("line")))
                        .toList());
    }
}
