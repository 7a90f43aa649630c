package org.declan.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences of a theme in a group, with its mentions marked.
 *
 * @param id of the place in the page
 * @param head how many mentions in how many sentences, in words
 * @param left what is said where a part is shown, or empty
 */
record Quotes(String id, String group, String head, List<Quote> quotes, String left) {

    /**
     * A sentence.
     *
     * @param place the text, the paragraph and the line, as they are cited
     */
    record Quote(List<Run> runs, String place) {}

    /** The quotes of a theme in a group; at most so many sentences. */
    static Quotes of(Corpus corpus, String id, String group, List<Row> evidence, int most) {
        Map<String, List<Row>> sentences = new LinkedHashMap<>();
        for (Row row : evidence) {
            sentences
                    .computeIfAbsent(Corpus.place(row), key -> new ArrayList<>())
                    .add(row);
        }
        List<Quote> quotes = sentences.values().stream()
                .limit(most)
                .map(rows -> quote(corpus, rows))
                .toList();
        Words words = corpus.words();
        String head = words.say(
                "quotes.head", words.count("mentions", evidence.size()), words.count("sentences", sentences.size()));
        return new Quotes(
                id, group, head, quotes, ReadSection.left(corpus, quotes.size(), sentences.size(), "evidence.csv"));
    }

    private static Quote quote(Corpus corpus, List<Row> mentions) {
        Row first = mentions.stream()
                .min(Comparator.comparingLong(row -> row.whole("start")))
                .orElseThrow();
        Row sentence = corpus.sentence(first);
        boolean isWhole = sentence != first;
        String text = isWhole ? sentence.text("text") : first.text("context");
        long start = isWhole ? sentence.whole("start") : first.whole("start");
        List<MarkedSentence.Mention> marks = mentions.stream()
                .map(row -> new MarkedSentence.Mention(row.whole("start") - start, row.text("mention")))
                .toList();
        String place = corpus.words()
                .say("place", corpus.cited(first.text("document")), first.text("paragraph"), first.text("line"));
        return new Quote(MarkedSentence.runs(text, marks), place);
    }
}
