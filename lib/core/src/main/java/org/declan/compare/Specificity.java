package org.declan.compare;

/**
 * Lafon's specificity: how surprising a count is if the target were drawn by chance from target and reference together,
 * in powers of ten, with a sign (Lafon 1980, <i>Sur la variabilité de la fréquence des formes dans un corpus</i>, Mots 1,
 * 127-165). The count X is hypergeometric: as many draws as the target has words, from the words of both, of which the
 * hits of both are successes.
 *
 * <p>Where the count is at least what was expected the score is {@code -log10 P(X ≥ count)}, else
 * {@code +log10 P(X ≤ count)}; the comparison is exact, and equality counts as positive. Computed in logarithms: finite for
 * all counts, however improbable, to about twelve significant digits.
 */
public final class Specificity {

    private static final double LN_10 = Math.log(10);

    private Specificity() {}

    /** The score, without unit; 3 is one chance in 1,000 to find as many or more. Never NaN, infinite or -0. */
    public static double of(Contingency table) {
        // The zeros turn -0, which a certain event would give, into 0.
        double log10 = logTail(table) / LN_10;
        return table.compareRates() >= 0 ? 0.0 - log10 : log10 + 0.0;
    }

    /**
     * The one-sided probability whose logarithm the score is, above 0 to 1; where it is too small for a double,
     * {@link Double#MIN_VALUE}.
     */
    public static double p(Contingency table) {
        return Probability.ofLog(logTail(table));
    }

    private static double logTail(Contingency table) {
        return table.compareRates() >= 0 ? Hypergeometric.logUpperTail(table) : Hypergeometric.logLowerTail(table);
    }
}
