package org.declan.report.html;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * The exact 95 % interval of a mean of which one count is known, if what is counted falls independently: low is the mean
 * at which so high a count, high the one at which so low a count, has a chance of 2.5 %. Source: Garwood 1936: Fiducial
 * limits for the Poisson distribution. Biometrika 28(3/4), 437-442. Mentions in a text are not independent, so a true
 * interval is rather wider.
 *
 * @param low from 0; 0 for a count of 0
 * @param high above low; 3.69 for a count of 0
 */
record PoissonInterval(double low, double high) {

    private static final double TAIL = 0.025;
    private static final double EPSILON = 1e-10;
    private static final double SPREAD = 12;

    /** The interval of a count of 0 or more. */
    static PoissonInterval of(long count) {
        // P(X >= k) = P(k, mean) and P(X <= k) = Q(k + 1, mean), both monotonous in the mean.
        double low = count == 0 ? 0 : root(mean -> RegularizedGamma.P.value((double) count, mean) - TAIL, count);
        double high = root(mean -> TAIL - RegularizedGamma.Q.value(count + 1.0, mean), count);
        return new PoissonInterval(low, high);
    }

    /** The interval of the rate in 1,000 words. */
    PoissonInterval perThousand(long words) {
        return new PoissonInterval(1000 * low / words, 1000 * high / words);
    }

    /** Where a rising function is 0, by bisection. */
    private static double root(DoubleUnaryOperator rising, long count) {
        double below = 0;
        double above = count + SPREAD * Math.sqrt(count + 1.0);
        while (above - below > EPSILON * (1 + above)) {
            double middle = (below + above) / 2;
            if (rising.applyAsDouble(middle) < 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return (below + above) / 2;
    }
}
