package org.declan.compare;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * Pearson's test of a 2 × 2 table (Pearson 1900, Phil. Mag. 50, 157-175), and the chi-square distribution with one degree
 * of freedom. Statistics are 0 (as expected) or more and have no sign: {@link Contingency#compareRates} gives it. A table
 * with an empty margin scores 0.
 */
public final class ChiSquare {

    private static final double LN_10 = Math.log(10);

    private ChiSquare() {}

    /** {@code Σ (O - E)² / E} over the four cells. */
    public static double pearson(Contingency table) {
        return table.cells().stream().mapToDouble(Cell::chiSquare).sum();
    }

    /** {@code Σ max(0, |O - E| - 0.5)² / E} over the four cells (Yates 1934, Suppl. J. R. Stat. Soc. 1, 217-235). */
    public static double yates(Contingency table) {
        return table.cells().stream()
                .mapToDouble(cell -> cell.moved(0.5).chiSquare())
                .sum();
    }

    /**
     * The probability of a statistic this large or larger if rates were equal, above 0 to 1: the upper tail itself, not 1
     * less the lower; where it is too small for a double, {@link Double#MIN_VALUE}.
     *
     * @param statistic 0 or more
     */
    public static double p(double statistic) {
        return Probability.ofLog(logTail(statistic));
    }

    /** The decimal logarithm of {@link #p}, at most 0; finite however large the statistic. */
    public static double log10P(double statistic) {
        return logTail(statistic) / LN_10 + 0.0;
    }

    /** With one degree of freedom the upper tail is erfc(√(x/2)), and erfcx(z) = e^(z²) erfc(z). */
    private static double logTail(double statistic) {
        if (!(statistic >= 0)) {
            throw new IllegalArgumentException("a chi-square is 0 or more: " + statistic);
        }
        double half = statistic / 2;
        double z = Math.sqrt(half);
        if (z < 0.5) {
            return Math.log1p(-Erf.value(z));
        }
        return z < 5 ? Math.log(Erfc.value(z)) : Math.log(Erfcx.value(z)) - half;
    }
}
