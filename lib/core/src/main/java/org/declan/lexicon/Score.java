package org.declan.lexicon;

import java.util.OptionalDouble;

/**
 * How sentences that were judged by a person agree with what the patterns of a theme find in them. Adds up.
 *
 * @param truePositives sentences that carry the theme and have a mention
 * @param falsePositives sentences that do not carry it and have a mention
 * @param falseNegatives sentences that carry it and have no mention
 * @param trueNegatives sentences that do not carry it and have no mention
 */
public record Score(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {

    /** No sentence: the identity of {@link #plus}. */
    public static final Score NONE = new Score(0, 0, 0, 0);

    public Score {
        if (Math.min(Math.min(truePositives, falsePositives), Math.min(falseNegatives, trueNegatives)) < 0) {
            throw new IllegalArgumentException("a count below 0");
        }
    }

    /** The score of one sentence. */
    public static Score of(boolean carried, boolean found) {
        return new Score(
                carried && found ? 1 : 0,
                !carried && found ? 1 : 0,
                carried && !found ? 1 : 0,
                !carried && !found ? 1 : 0);
    }

    /** The score of both sets of sentences together. */
    public Score plus(Score other) {
        return new Score(
                truePositives + other.truePositives,
                falsePositives + other.falsePositives,
                falseNegatives + other.falseNegatives,
                trueNegatives + other.trueNegatives);
    }

    /** All sentences. */
    public long sentences() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }

    /** Sentences with a mention. */
    public long found() {
        return truePositives + falsePositives;
    }

    /** Sentences that carry the theme. */
    public long carried() {
        return truePositives + falseNegatives;
    }

    /** Sentences in which patterns and person do not agree. */
    public long misses() {
        return falsePositives + falseNegatives;
    }

    /** Of the sentences with a mention the share that carries the theme, 0 to 1; undefined when none has a mention. */
    public OptionalDouble precision() {
        return share(truePositives, found());
    }

    /** Of the sentences that carry the theme the share with a mention, 0 to 1; undefined when none carries it. */
    public OptionalDouble recall() {
        return share(truePositives, carried());
    }

    /**
     * The harmonic mean of precision and recall, 0 to 1 (van Rijsbergen 1979, chapter 7, with equal weights), as
     * 2·TP / (2·TP + FP + FN); undefined when no sentence carries the theme and none has a mention.
     */
    public OptionalDouble f1() {
        return share(2 * truePositives, 2 * truePositives + misses());
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
