package org.declan.compare;

/**
 * Fisher's exact test: the probability, with the margins of the table as they are, of what was counted and of what is no
 * less extreme (Fisher 1935, J. R. Stat. Soc. 98, 39-82). Values are above 0 to 1; what is too small for a double is
 * {@link Double#MIN_VALUE}.
 */
public final class FisherExact {

    /** Tables as probable as the one seen count as no more probable although their last digits may differ; as in R. */
    private static final double SLACK = 1e-7;

    private FisherExact() {}

    /** P(X ≥ count): against as many hits or more in the target. */
    public static double greater(Contingency table) {
        return Probability.ofLog(Hypergeometric.logUpperTail(table));
    }

    /** P(X ≤ count): against as many hits or fewer in the target. */
    public static double less(Contingency table) {
        return Probability.ofLog(Hypergeometric.logLowerTail(table));
    }

    /** The sum of the probabilities of all tables that are no more probable than this one, as {@code fisher.test} of R. */
    public static double twoSided(Contingency table) {
        double limit = Hypergeometric.logProbability(table) + Math.log1p(SLACK);
        long mode = mode(table);
        if (isWithin(table, mode, limit)) {
            return 1;
        }
        return Math.min(1, Math.max(Double.MIN_VALUE, below(table, mode, limit) + above(table, mode, limit)));
    }

    /** Of the counts below the mode, those within the limit are the lowest ones. */
    private static double below(Contingency table, long mode, double limit) {
        long within = table.lowestCount() - 1;
        long beyond = mode;
        while (beyond - within > 1) {
            long middle = within + (beyond - within) / 2;
            if (isWithin(table, middle, limit)) {
                within = middle;
            } else {
                beyond = middle;
            }
        }
        return within < table.lowestCount() ? 0 : Math.exp(Hypergeometric.logLowerTail(table.withCount(within)));
    }

    private static double above(Contingency table, long mode, double limit) {
        Contingency swapped = table.swapped();
        return below(swapped, table.hits() - mode, limit);
    }

    private static boolean isWithin(Contingency table, long count, double limit) {
        return Hypergeometric.logProbability(table.withCount(count)) <= limit;
    }

    /** The most probable count. */
    private static long mode(Contingency table) {
        double mode = (table.total() + 1.0) * (table.hits() + 1.0) / (table.population() + 2.0);
        return Math.min(table.highestCount(), Math.max(table.lowestCount(), (long) mode));
    }
}
