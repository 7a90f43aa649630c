package org.declan.compare;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Probabilities corrected for having tested many items, as {@code p.adjust} of R. The results stand in the order of the
 * arguments, which stay unchanged; each is at least its argument and at most 1.
 */
public final class PAdjustment {

    private PAdjustment() {}

    /**
     * The false discovery rate q (Benjamini and Hochberg 1995, J. R. Stat. Soc. B 57, 289-300): among the items with a q
     * of at most x, a share of x is expected to differ by chance only.
     *
     * @param p probabilities, 0 to 1
     */
    public static double[] benjaminiHochberg(double[] p) {
        Integer[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int at = order[rank - 1];
            least = Math.min(least, p.length * p[at] / rank);
            adjusted[at] = least;
        }
        return adjusted;
    }

    /**
     * The family-wise error (Holm 1979, Scand. J. Stat. 6, 65-70): that an item with at most this much differs by chance
     * only has at most this probability.
     *
     * @param p probabilities, 0 to 1
     */
    public static double[] holm(double[] p) {
        Integer[] order = ascending(p);
        double[] adjusted = new double[p.length];
        double most = 0;
        for (int rank = 1; rank <= p.length; rank++) {
            int at = order[rank - 1];
            most = Math.max(most, (p.length - rank + 1) * p[at]);
            adjusted[at] = Math.min(1, most);
        }
        return adjusted;
    }

    private static Integer[] ascending(double[] p) {
        Integer[] order = new Integer[p.length];
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] >= 0 && p[i] <= 1)) {
                throw new IllegalArgumentException("a probability is 0 to 1: " + p[i]);
            }
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> p[i]));
        return order;
    }
}
