package org.declan.compare;

import java.util.Optional;
import org.apache.commons.numbers.gamma.InverseErf;

/**
 * The binary logarithm of the ratio of two rates: +1 is twice as frequent in the target, -1 half as frequent (Hardie 2014,
 * <i>Log Ratio: an informal introduction</i>). A count of 0 is replaced by 0.5.
 *
 * @param value the logarithm, finite
 * @param low the lower end of its confidence interval
 * @param high the upper end
 */
public record LogRatio(double value, double low, double high) {

    private static final double LN_2 = Math.log(2);

    public LogRatio {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("not an interval around " + value + ": [" + low + ", " + high + "]");
        }
    }

    /**
     * The log ratio of a table, with the interval {@code (ln RR ± z √(1/a + 1/b - 1/n1 - 1/n2)) / ln 2} of Katz et al.
     * 1978 (Biometrics 34, 469-474); a and b are the counts, with 0.5 for 0 as above. Empty where both counts are 0 or a
     * total is.
     *
     * @param confidence of the interval, between 0 and 1, both excluded: 0.95
     */
    public static Optional<LogRatio> of(Contingency table, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1: " + confidence);
        }
        if (table.hits() == 0 || table.total() == 0 || table.otherTotal() == 0) {
            return Optional.empty();
        }
        double count = halfForNone(table.count());
        double otherCount = halfForNone(table.otherCount());
        double total = table.total();
        double otherTotal = table.otherTotal();
        double value = Math.log(count / total / (otherCount / otherTotal)) / LN_2;
        double variance = 1 / count - 1 / total + (1 / otherCount - 1 / otherTotal);
        double margin = Math.sqrt(2 * variance) * InverseErf.value(confidence) / LN_2;
        return Optional.of(new LogRatio(value, value - margin, value + margin));
    }

    private static double halfForNone(long count) {
        return count == 0 ? 0.5 : count;
    }
}
