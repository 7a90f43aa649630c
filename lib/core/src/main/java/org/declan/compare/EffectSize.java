package org.declan.compare;

import java.util.OptionalDouble;

/**
 * How large a difference of rates is, in the measures other tools print, for comparison with them; {@link LogRatio} is the
 * one with an interval. In the formulas a and b are the counts in target and reference, n1 and n2 the totals.
 */
public final class EffectSize {

    private static final double LN_2 = Math.log(2);
    private static final double MILLION = 1_000_000;

    private EffectSize() {}

    /** {@code log2( (a+0.5)/(n1+0.5) / ((b+0.5)/(n2+0.5)) )}; defined for all tables. */
    public static double smoothedLogRatio(Contingency table) {
        double rate = (table.count() + 0.5) / (table.total() + 0.5);
        double otherRate = (table.otherCount() + 0.5) / (table.otherTotal() + 0.5);
        return Math.log(rate / otherRate) / LN_2;
    }

    /** {@code log2( (a+0.5)/n1 / ((b+0.5)/n2) )}; undefined where a total is 0. */
    public static OptionalDouble smoothedCountLogRatio(Contingency table) {
        if (hasEmptySide(table)) {
            return OptionalDouble.empty();
        }
        double rate = (table.count() + 0.5) / table.total();
        double otherRate = (table.otherCount() + 0.5) / table.otherTotal();
        return OptionalDouble.of(Math.log(rate / otherRate) / LN_2);
    }

    /** {@code ln( (a+0.5)/(n1-a+0.5) / ((b+0.5)/(n2-b+0.5)) )}, a natural logarithm; defined for all tables. */
    public static double smoothedLogOddsRatio(Contingency table) {
        double odds = (table.count() + 0.5) / (table.total() - table.count() + 0.5);
        double otherOdds = (table.otherCount() + 0.5) / (table.otherTotal() - table.otherCount() + 0.5);
        return Math.log(odds / otherOdds);
    }

    /**
     * %DIFF, by how many per cent the rate of the target exceeds that of the reference, -100 or more (Gabrielatos and
     * Marchi 2011). Undefined where the reference has no hit or a total is 0: a new word is not infinitely frequent.
     */
    public static OptionalDouble percentDifference(Contingency table) {
        if (hasEmptySide(table) || table.otherCount() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                100 * (rate(table.count(), table.total()) / rate(table.otherCount(), table.otherTotal()) - 1));
    }

    /**
     * The ratio of the rates per million after k was added to both (Kilgarriff 2009, <i>Simple maths for keywords</i>).
     * Undefined where a total is 0.
     *
     * @param k above 0; 1 prefers rare words, 100 common ones
     */
    public static OptionalDouble simpleMaths(Contingency table, double k) {
        if (!(k > 0)) {
            throw new IllegalArgumentException("what is added is above 0: " + k);
        }
        if (hasEmptySide(table)) {
            return OptionalDouble.empty();
        }
        double perMillion = MILLION * rate(table.count(), table.total());
        double otherPerMillion = MILLION * rate(table.otherCount(), table.otherTotal());
        return OptionalDouble.of((perMillion + k) / (otherPerMillion + k));
    }

    private static boolean hasEmptySide(Contingency table) {
        return table.total() == 0 || table.otherTotal() == 0;
    }

    private static double rate(long count, long total) {
        return (double) count / total;
    }
}
