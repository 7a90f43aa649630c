package org.declan.count;

import java.util.OptionalDouble;

/**
 * How often a theme is mentioned in a stretch of text.
 *
 * @param mentions mentions; hits that overlap are one
 * @param sentences sentences with at least one mention
 * @param totalSentences all sentences
 * @param words all words, punctuation left out
 */
public record ThemeCount(long mentions, long sentences, long totalSentences, long words) {

    /** Nothing read: the identity of {@link #plus}. */
    public static final ThemeCount NONE = new ThemeCount(0, 0, 0, 0);

    public ThemeCount {
        if (mentions < 0 || words < 0 || sentences > mentions || sentences > totalSentences) {
            throw new IllegalArgumentException("counts that cannot be: " + mentions + " mentions in " + sentences
                    + " of " + totalSentences + " sentences");
        }
    }

    /** The count of both stretches together. */
    public ThemeCount plus(ThemeCount other) {
        return new ThemeCount(
                mentions + other.mentions,
                sentences + other.sentences,
                totalSentences + other.totalSentences,
                words + other.words);
    }

    /** The share of sentences with a mention, 0 to 1; undefined without sentences. */
    public OptionalDouble sentenceShare() {
        return totalSentences == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sentences / totalSentences);
    }

    /** Mentions in 1,000 words; undefined without words. */
    public OptionalDouble perThousandWords() {
        return words == 0 ? OptionalDouble.empty() : OptionalDouble.of(1000.0 * mentions / words);
    }
}
