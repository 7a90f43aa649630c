package org.declan.count;

import java.util.OptionalDouble;

/**
 * How often something is found in a stretch of text: the hits of a query, the mentions of a theme.
 *
 * @param hits hits; those of a theme that overlap are one mention, those of a query are as the matcher delivers them
 * @param sentences sentences with at least one hit
 * @param totalSentences all sentences
 * @param words all words, punctuation left out
 */
public record HitCount(long hits, long sentences, long totalSentences, long words) {

    /** Nothing read: the identity of {@link #plus}. */
    public static final HitCount NONE = new HitCount(0, 0, 0, 0);

    public HitCount {
        if (hits < 0 || words < 0 || sentences > hits || sentences > totalSentences) {
            throw new IllegalArgumentException("counts that cannot be: " + hits + " hits in " + sentences + " of "
                    + totalSentences + " sentences");
        }
    }

    /** The count of both stretches together. */
    public HitCount plus(HitCount other) {
        return new HitCount(
                hits + other.hits,
                sentences + other.sentences,
                totalSentences + other.totalSentences,
                words + other.words);
    }

    /** The share of sentences with a hit, 0 to 1; undefined without sentences. */
    public OptionalDouble sentenceShare() {
        return totalSentences == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sentences / totalSentences);
    }

    /** Hits in 1,000 words; undefined without words. */
    public OptionalDouble perThousandWords() {
        return words == 0 ? OptionalDouble.empty() : OptionalDouble.of(1000.0 * hits / words);
    }
}
