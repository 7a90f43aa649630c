package org.declan.report.html;

import java.util.Comparator;
import java.util.List;

/**
 * What was read.
 *
 * @param texts the first of them
 * @param count how many there are, in words
 * @param left what is said where a part is shown, or empty
 * @param wordsInAll of all texts
 * @param sentencesInAll of all texts
 * @param years the first and the last, or empty if none is known
 */
record ReadSection(
        List<Text> texts, String count, String left, String wordsInAll, String sentencesInAll, String years) {

    private static final int MOST = 500;

    /** A text; what is not known is empty. */
    record Text(
            String title,
            String id,
            String date,
            String issuer,
            String place,
            String genre,
            String words,
            String sentences,
            String dateSource) {}

    static ReadSection of(Corpus corpus) {
        // Texts without a date come last.
        List<Row> rows = corpus.documents().stream()
                .sorted(Comparator.comparing((Row row) -> row.text("date").isEmpty())
                        .thenComparing(row -> row.text("date")))
                .toList();
        List<Text> texts =
                rows.stream().limit(MOST).map(row -> text(row, corpus)).toList();
        return new ReadSection(
                texts,
                corpus.words().count("title.texts", rows.size()),
                left(corpus, texts.size(), rows.size(), "documents.csv"),
                corpus.words()
                        .count(
                                "words",
                                rows.stream()
                                        .mapToLong(row -> row.whole("words"))
                                        .sum()),
                corpus.words()
                        .count(
                                "sentences",
                                rows.stream()
                                        .mapToLong(row -> row.whole("sentences"))
                                        .sum()),
                years(rows));
    }

    private static Text text(Row row, Corpus corpus) {
        String id = row.text("document");
        String title = row.text("title");
        return new Text(
                ShownText.of(title.isEmpty() ? id : title),
                ShownText.of(id),
                corpus.date(row.text("date")),
                ShownText.of(row.text("issuer")),
                ShownText.of(row.text("place")),
                ShownText.of(row.text("genre")),
                corpus.figures().whole(row.whole("words")),
                corpus.figures().whole(row.whole("sentences")),
                ShownText.of(row.text("date_source")));
    }

    private static String years(List<Row> rows) {
        List<String> years = rows.stream()
                .map(row -> row.text("year"))
                .filter(year -> !year.isEmpty())
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        String first = years.get(0);
        String last = years.get(years.size() - 1);
        return first.equals(last) ? first : first + "–" + last;
    }

    /** What is said where a part is shown; empty where all is. */
    static String left(Corpus corpus, int shown, int all, String file) {
        Figures figures = corpus.figures();
        return shown == all ? "" : corpus.words().say("part", figures.whole(shown), figures.whole(all), file);
    }
}
