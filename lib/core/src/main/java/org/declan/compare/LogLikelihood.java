package org.declan.compare;

import java.util.List;

/**
 * The log-likelihood ratio G² of a 2 × 2 table, in its usual variants. All are 0 (as expected) or more and have no sign:
 * {@link Contingency#compareRates} gives it, or {@link #signed}. Logarithms are natural, 0 ln 0 is 0, and a table with an
 * empty margin scores 0.
 */
public final class LogLikelihood {

    private LogLikelihood() {}

    /** {@code 2 Σ O ln(O/E)} over the four cells (Dunning 1993, Computational Linguistics 19, 61-74). */
    public static double fourCell(Contingency table) {
        return 2 * deviance(table.cells());
    }

    /** {@link #fourCell} with a minus sign where the target has the lower rate. */
    public static double signed(Contingency table) {
        double value = fourCell(table);
        return table.compareRates() < 0 ? -value : value;
    }

    /**
     * {@code 2 Σ O ln(O/E)} over the two cells of hits only (Rayson and Garside 2000, Comparing Corpora, 1-6): visibly
     * less than {@link #fourCell} for frequent items.
     */
    public static double twoCell(Contingency table) {
        return 2 * deviance(table.cells().subList(0, 2));
    }

    /** {@link #fourCell} with each cell moved by 0.5 towards what was expected, at most to it (after Yates 1934). */
    public static double fourCellYates(Contingency table) {
        return 2 * deviance(table.cells().stream().map(cell -> cell.moved(0.5)).toList());
    }

    /** {@link #fourCell} divided by {@link #williamsQ}. */
    public static double fourCellWilliams(Contingency table) {
        return fourCell(table) / williamsQ(table);
    }

    /**
     * {@code 1 + (N/n1 + N/n2 - 1)(N/F + N/(N-F) - 1) / 6N}, with N words, n1 and n2 of them in target and reference, and
     * F hits (Williams 1976, Biometrika 63, 33-37): above 1, infinite where a margin is empty.
     */
    public static double williamsQ(Contingency table) {
        double all = table.population();
        if (table.smallestExpected() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double totals = all / table.total() + all / table.otherTotal() - 1;
        double hits = all / table.hits() + all / (all - table.hits()) - 1;
        return 1 + totals * hits / (6 * all);
    }

    /**
     * {@code G² - ln N}, about twice the natural logarithm of the Bayes factor in favour of a difference: above 2 some
     * evidence, above 6 strong, above 10 very strong, below 0 evidence against (Wilson 2013). 0 without words.
     */
    public static double bic(Contingency table) {
        return fourCell(table) - Math.log(Math.max(1.0, (double) table.population()));
    }

    /** The probability of a G² this large or larger if rates were equal: {@link ChiSquare#p}. */
    public static double p(double statistic) {
        return ChiSquare.p(statistic);
    }

    /** Its decimal logarithm, finite however large the statistic: {@link ChiSquare#log10P}. */
    public static double log10P(double statistic) {
        return ChiSquare.log10P(statistic);
    }

    private static double deviance(List<Cell> cells) {
        double sum = 0;
        for (Cell cell : cells) {
            sum += cell.deviance();
        }
        return sum;
    }
}
