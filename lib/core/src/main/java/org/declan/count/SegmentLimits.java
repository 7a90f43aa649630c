package org.declan.count;

/**
 * Which repeated segments are wanted.
 *
 * @param minWords words in the shortest one; at least 1
 * @param maxWords words in the longest one, at least {@code minWords}; longer ones are given by their first
 *     {@code maxWords} words, as one when these are the same. All segments together have at most {@code maxWords}
 *     times as many occurrences as the text has words; without this, one word said over and over has half the square
 * @param minCount occurrences of the rarest one; at least 2
 */
public record SegmentLimits(int minWords, int maxWords, int minCount) {

    /** Two words or more, twice or more; a sentence of a declaration hardly ever has more than 200 words. */
    public static final SegmentLimits DEFAULT = new SegmentLimits(2, 200, 2);

    public SegmentLimits {
        if (minWords < 1 || maxWords < minWords || minCount < 2) {
            throw new IllegalArgumentException(
                    "limits that cannot be: " + minWords + " to " + maxWords + " words, " + minCount + " times");
        }
    }
}
