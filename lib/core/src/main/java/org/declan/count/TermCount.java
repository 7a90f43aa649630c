package org.declan.count;

import java.util.OptionalDouble;

/**
 * How often a term occurs in a stretch of text.
 *
 * @param count occurrences
 * @param documents documents with at least one
 * @param paragraphs paragraphs with at least one
 */
public record TermCount(long count, long documents, long paragraphs) {

    /** It does not occur. */
    public static final TermCount NONE = new TermCount(0, 0, 0);

    public TermCount {
        if (documents < 0 || paragraphs < documents || count < paragraphs) {
            throw new IllegalArgumentException(
                    "counts that cannot be: " + count + " in " + paragraphs + " paragraphs of " + documents + " texts");
        }
    }

    /** The count in two stretches of text that have no paragraph in common. */
    TermCount plus(TermCount other) {
        return new TermCount(count + other.count, documents + other.documents, paragraphs + other.paragraphs);
    }

    /** Occurrences in 1,000 of so many words; undefined without words. */
    public OptionalDouble perThousand(long words) {
        return words == 0 ? OptionalDouble.empty() : OptionalDouble.of(1000.0 * count / words);
    }
}
