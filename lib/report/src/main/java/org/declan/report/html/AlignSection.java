package org.declan.report.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of the clauses of earlier texts in the latest one.
 *
 * @param later the latest text
 * @param changes the kinds of change there are, with their numbers
 * @param themes the themes that a filter offers
 * @param left what is said where a part is shown, or empty
 */
record AlignSection(String later, List<Kind> changes, List<Choice> themes, List<Clause> clauses, String left) {

    /** What is less likely is marked as unsure, as on a terminal. */
    private static final double SURE = 0.75;

    private static final int MOST = 1500;
    private static final List<String> KINDS = List.of("kept", "reworded", "moved", "split", "merged", "new", "dropped");
    private static final Set<String> ALONE = Set.of("new", "dropped");

    /**
     * A kind of change.
     *
     * @param isChosen whether it is shown before anybody chooses
     */
    record Kind(String change, String name, String count, boolean isChosen) {}

    /** A theme to choose. */
    record Choice(String id, String label) {}

    /**
     * A clause and where it comes from.
     *
     * @param themes ids of the themes of both, parted by blanks
     * @param place of the clause, or empty if it was dropped
     * @param sourcePlace of its source, or empty if it is new
     */
    record Clause(
            String change,
            String name,
            String themes,
            String place,
            String sourcePlace,
            String similarity,
            List<Run> renumbered,
            List<Run> runs,
            String gained,
            String lost) {}

    static AlignSection of(Corpus corpus) {
        List<Row> rows = Row.of(corpus.tables().align());
        if (rows.isEmpty()) {
            return new AlignSection("", List.of(), List.of(), List.of(), "");
        }
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.text("change"), 1, Integer::sum));
        boolean hasSources = counts.keySet().stream().anyMatch(change -> !ALONE.contains(change));
        List<Kind> kinds = KINDS.stream()
                .filter(counts::containsKey)
                .map(change -> new Kind(
                        change,
                        corpus.words().say("change." + change),
                        corpus.figures().whole(counts.getOrDefault(change, 0)),
                        !hasSources || !ALONE.contains(change)))
                .toList();
        Map<String, Set<String>> mentioned = mentioned(corpus);
        List<Clause> clauses = rows.stream()
                .limit(MOST)
                .map(row -> clause(corpus, row, mentioned))
                .toList();
        Map<String, String> themes = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            ids(clause.themes()).forEach(id -> themes.put(id, corpus.theme(id)));
        }
        return new AlignSection(
                corpus.cited(rows.get(0).text("document")),
                kinds,
                themes.entrySet().stream()
                        .map(theme -> new Choice(theme.getKey(), theme.getValue()))
                        .toList(),
                clauses,
                ReadSection.left(corpus, clauses.size(), rows.size(), "align.csv"));
    }

    /** The themes that sentences mention, by their places. */
    private static Map<String, Set<String>> mentioned(Corpus corpus) {
        Map<String, Set<String>> themes = new HashMap<>();
        for (Row row : Row.of(corpus.tables().evidence())) {
            themes.computeIfAbsent(Corpus.place(row), key -> new LinkedHashSet<>())
                    .add(row.text("theme"));
        }
        return themes;
    }

    private static Clause clause(Corpus corpus, Row row, Map<String, Set<String>> mentioned) {
        String change = row.text("change");
        boolean isDropped = change.equals("dropped");
        boolean isNew = change.equals("new");
        String place = Corpus.place(row);
        String sourcePlace =
                Corpus.place(row.text("source_document"), row.text("source_paragraph"), row.text("source_sentence"));
        Set<String> themes = new LinkedHashSet<>(ids(row.text("themes_gained")));
        themes.addAll(ids(row.text("themes_lost")));
        themes.addAll(mentioned.getOrDefault(place, Set.of()));
        themes.addAll(mentioned.getOrDefault(sourcePlace, Set.of()));
        return new Clause(
                change,
                corpus.words().say("change.one." + change),
                String.join(" ", themes),
                isDropped ? "" : corpus.words().say("place.here", row.text("paragraph")),
                isNew
                        ? ""
                        : corpus.words()
                                .say(
                                        "place.paragraph",
                                        corpus.cited(row.text("source_document")),
                                        row.text("source_paragraph")),
                similarity(row, corpus),
                Redline.renumbered(row.text("edits")),
                runs(row, isNew, isDropped),
                labels(corpus, row.text("themes_gained")),
                labels(corpus, row.text("themes_lost")));
    }

    private static String similarity(Row row, Corpus corpus) {
        if (row.real("similarity").isEmpty()) {
            return "";
        }
        String key = row.real("confidence").orElse(1) < SURE ? "clause.similarity.unsure" : "clause.similarity";
        return corpus.words().say(key, corpus.figures().fixed(row.real("similarity"), 2));
    }

    private static List<Run> runs(Row row, boolean isNew, boolean isDropped) {
        if (isNew) {
            return List.of(Run.plain(row.text("text")));
        }
        return isDropped
                ? List.of(Run.plain(row.text("source_text")))
                : Redline.runs(row.text("source_text"), row.text("text"), row.text("edits"));
    }

    private static List<String> ids(String themes) {
        return themes.isEmpty() ? List.of() : Arrays.asList(themes.split(" ", -1));
    }

    private static String labels(Corpus corpus, String themes) {
        return ids(themes).stream().map(corpus::theme).collect(Collectors.joining(", "));
    }
}
