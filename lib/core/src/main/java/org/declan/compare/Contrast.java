package org.declan.compare;

import java.util.Optional;

/**
 * How an item's use in a group of texts differs from that in its reference.
 *
 * @param cells the counts compared
 * @param specificity Lafon's, signed; see {@link Specificity}
 * @param p the probability of which it is the logarithm, 0 to 1
 * @param q p, adjusted for the number of items compared; see {@link PAdjustment#benjaminiHochberg}
 * @param logRatio how many times as frequent, as a power of 2, with its interval; empty when a group has no words
 * @param g2 log-likelihood of the four cells, negative when the item is rarer than in the reference
 */
public record Contrast(
        Contingency cells, double specificity, double p, double q, Optional<LogRatio> logRatio, double g2) {

    /** The confidence of the interval of {@link #logRatio}. */
    public static final double CONFIDENCE = 0.95;

    /** Whether the frequencies differ, and at least so much that the specificity reaches a level on either side. */
    public boolean reaches(double level) {
        return cells.compareRates() != 0 && Math.abs(specificity) >= level;
    }
}
