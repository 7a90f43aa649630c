package org.declan.compare;

/**
 * One cell of a table.
 *
 * @param observed what was counted
 * @param expected what was expected, 0 or more
 * @param excess {@code observed - expected}, given apart because the subtraction would lose digits
 */
record Cell(double observed, double expected, double excess) {

    /** Below this, relative to both, the series is more exact than the logarithm. */
    private static final double NEAR = 0.1;

    /**
     * {@code O ln(O/E) - (O - E)}, at least 0: the share of the cell in half the log-likelihood ratio. Over a table the
     * differences O - E cancel, so that the sum is that of {@code O ln(O/E)}, without its loss of digits. Where O is
     * near E it is the series of Loader 2000, <i>Fast and accurate computation of binomial probabilities</i>.
     */
    double deviance() {
        if (observed == 0) {
            return expected;
        }
        double v = excess / (observed + expected);
        if (Math.abs(v) >= NEAR) {
            return observed * Math.log(observed / expected) - excess;
        }
        double sum = excess * v;
        double power = 2 * observed * v;
        for (int divisor = 3; ; divisor += 2) {
            power *= v * v;
            double next = sum + power / divisor;
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }

    /** {@code (O - E)² / E}, the share of the cell in Pearson's chi-square; 0 where nothing was expected. */
    double chiSquare() {
        return expected == 0 ? 0 : excess * excess / expected;
    }

    /** The cell moved towards what was expected, at most to it: the correction of Yates 1934. */
    Cell moved(double by) {
        double rest = Math.max(0, Math.abs(excess) - by) * Math.signum(excess);
        return new Cell(expected + rest, expected, rest);
    }
}
