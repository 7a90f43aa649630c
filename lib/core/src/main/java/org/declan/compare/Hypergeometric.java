package org.declan.compare;

/**
 * The probability of a table among all tables with its margins, in natural logarithms, finite for any counts. The count
 * is that of hits in the target when as many words as it has are drawn, without return, from target and reference.
 */
final class Hypergeometric {

    /** A term this small beside the sum cannot change it, nor can what follows. */
    private static final double NEGLIGIBLE = 1e-20;

    private Hypergeometric() {}

    /**
     * ln P(X = count). With {@code n! = nⁿ e⁻ⁿ e^s(n)} the factorials of the formula become the log-likelihood ratio of
     * the table and nine small corrections, so that large counts lose no digits.
     */
    static double logProbability(Contingency table) {
        double log = Stirling.correction(table.total())
                + Stirling.correction(table.otherTotal())
                + Stirling.correction(table.hits())
                + Stirling.correction(table.population() - table.hits())
                - Stirling.correction(table.population())
                - Stirling.correction(table.count())
                - Stirling.correction(table.otherCount())
                - Stirling.correction(table.total() - table.count())
                - Stirling.correction(table.otherTotal() - table.otherCount());
        for (Cell cell : table.cells()) {
            log -= cell.deviance();
        }
        return log;
    }

    /** ln P(X ≥ count), at most 0. */
    static double logUpperTail(Contingency table) {
        if (table.count() == table.lowestCount()) {
            return 0;
        }
        if (isBeyondMode(table)) {
            return Math.min(0, logFallingTail(table));
        }
        // Near 1 only the complement has the digits of its logarithm.
        return Math.log1p(
                -Math.exp(logFallingTail(table.withCount(table.count() - 1).swapped())));
    }

    /** ln P(X ≤ count), at most 0. */
    static double logLowerTail(Contingency table) {
        return logUpperTail(table.swapped());
    }

    /** Whether the count is no more probable than the one below it. */
    private static boolean isBeyondMode(Contingency table) {
        double up = (table.otherCount() + 1.0) * (table.total() - table.count() + 1.0);
        double down = (double) table.count() * (table.otherTotal() - table.otherCount());
        return up <= down;
    }

    /** ln P(X ≥ count) where probabilities fall from the count on: each term from the one before. */
    private static double logFallingTail(Contingency table) {
        double count = table.count();
        double otherCount = table.otherCount();
        double rest = table.total() - count;
        double otherRest = table.otherTotal() - otherCount;
        double term = 1;
        double sum = 1;
        while (term > sum * NEGLIGIBLE) {
            count++;
            otherRest++;
            term *= otherCount / count * (rest / otherRest);
            otherCount--;
            rest--;
            sum += term;
        }
        return logProbability(table) + Math.log(sum);
    }
}
