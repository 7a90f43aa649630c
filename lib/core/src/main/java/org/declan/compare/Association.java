package org.declan.compare;

import java.util.OptionalDouble;

/**
 * How strongly two words, or a word and a context, are drawn to each other. All logarithms are binary, except those of
 * {@link #g2}, which are natural.
 *
 * @param joint how often both occur together, at least 1: what never meets has no strength
 * @param first occurrences of the first, {@code joint} or more
 * @param second occurrences of the second, {@code joint} or more
 * @param total places where they could meet: words, pairs or contexts, at least {@code first + second - joint}
 */
public record Association(long joint, long first, long second, long total) {

    private static final double LN_2 = Math.log(2);

    public Association {
        if (joint < 1 || joint > first || joint > second || second > total || first - joint > total - second) {
            throw new IllegalArgumentException(
                    "counts that cannot be: " + joint + " together, " + first + " and " + second + " of " + total);
        }
    }

    /** E, how often both would meet by chance: {@code first * second / total}, above 0. */
    public double expected() {
        return table().expected();
    }

    /** {@code log2(O/E)}, mutual information (Church and Hanks 1990); favours rare words, usual threshold 3. */
    public double mi() {
        return log2(joint / expected());
    }

    /** {@code log2(O³/E)} (Daille 1994), which favours frequent words. */
    public double mi3() {
        return mi() + 2 * log2((double) joint);
    }

    /** {@code (O - E) / √O} (Church et al. 1991); usual threshold 2. */
    public double tScore() {
        return excess() / Math.sqrt((double) joint);
    }

    /** {@code (O - E) / √E} (Berry-Rogghe 1973). */
    public double zScore() {
        return excess() / Math.sqrt(expected());
    }

    /** {@code 2 O / (first + second)}, above 0 to 1 (Dice 1945). */
    public double dice() {
        return 2.0 * joint / ((double) first + second);
    }

    /** {@code 14 + log2(dice)}, at most 14 whatever the size of the corpus (Rychlý 2008). */
    public double logDice() {
        return 14 + log2(dice());
    }

    /** G² over the four cells, without sign: {@link LogLikelihood#fourCell}. */
    public double g2() {
        return LogLikelihood.fourCell(table());
    }

    /** Pearson's chi-square over the four cells, without sign: {@link ChiSquare#pearson}. */
    public double chiSquare() {
        return ChiSquare.pearson(table());
    }

    /**
     * {@code mi / -log2(O/total)}, at most 1, 0 for independence (Bouma 2009); undefined where both are everywhere.
     */
    public OptionalDouble npmi() {
        return joint == total ? OptionalDouble.empty() : OptionalDouble.of(-mi() / log2((double) joint / total));
    }

    /** {@code min(O/first, O/second)}, above 0 to 1 (Pedersen and Bruce 1996). */
    public double minSensitivity() {
        return (double) joint / Math.max(first, second);
    }

    /**
     * ΔP of the second given the first, -1 to 1: how much likelier the second is where the first is than elsewhere
     * (Gries 2013, IJCL 18, 137-165). Undefined where the first is everywhere.
     */
    public OptionalDouble deltaP21() {
        return deltaP(first, second);
    }

    /** ΔP of the first given the second, -1 to 1; undefined where the second is everywhere. */
    public OptionalDouble deltaP12() {
        return deltaP(second, first);
    }

    private OptionalDouble deltaP(long cue, long outcome) {
        if (cue == total) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((double) joint / cue - (double) (outcome - joint) / (total - cue));
    }

    /** The second where the first is, against the second elsewhere. */
    private Contingency table() {
        return new Contingency(joint, first, second - joint, total - first);
    }

    private double excess() {
        return table().cells().get(0).excess();
    }

    private static double log2(double value) {
        return Math.log(value) / LN_2;
    }
}
