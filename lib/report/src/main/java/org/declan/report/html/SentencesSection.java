package org.declan.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * All sentences, text by text, for the concordance.
 *
 * @param left what is said where a part is shown, or empty
 */
record SentencesSection(List<Text> texts, String left) {

    private static final int MOST = 4000;

    /** A text and its sentences. */
    record Text(String name, List<Sentence> sentences) {}

    /** A sentence and where it stands in its text. */
    record Sentence(String text, String place) {}

    static SentencesSection of(Corpus corpus) {
        List<Text> texts = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        String current = "";
        List<Row> rows = corpus.sentences();
        for (Row row : rows.subList(0, Math.min(MOST, rows.size()))) {
            String document = row.text("document");
            if (texts.isEmpty() || !document.equals(current)) {
                sentences = new ArrayList<>();
                texts.add(new Text(corpus.cited(document), sentences));
                current = document;
            }
            sentences.add(new Sentence(
                    ShownText.of(row.text("text")),
                    corpus.words().say("place.short", row.text("paragraph"), row.text("line"))));
        }
        return new SentencesSection(
                texts, ReadSection.left(corpus, Math.min(MOST, rows.size()), rows.size(), "segments.csv"));
    }
}
