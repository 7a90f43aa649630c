package org.declan.lexicon;

/**
 * Where the true share probably lies when some of a number of cases have a property: the 95 % score interval of Wilson
 * 1927, Probable inference, the law of succession, and statistical inference (Journal of the American Statistical
 * Association 22, 209-212), without correction for continuity. Unlike p ± 2 s it stays within 0 and 1 and does not shrink
 * to a point when all cases or none have the property.
 *
 * @param low the lower bound, 0 to 1
 * @param high the upper bound, 0 to 1
 */
public record WilsonInterval(double low, double high) {

    /** The 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The interval of a share.
     *
     * @param part cases that have the property
     * @param whole all cases, at least 1
     */
    public static WilsonInterval of(long part, long whole) {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException("no share: " + part + " of " + whole);
        }
        double share = (double) part / whole;
        double square = Z * Z;
        double middle = part + square / 2;
        double half = Z * Math.sqrt(whole * share * (1 - share) + square / 4);
        // Rounding must not carry a bound that is 0 or 1 beyond it.
        double low = part == 0 ? 0 : (middle - half) / (whole + square);
        double high = part == whole ? 1 : (middle + half) / (whole + square);
        return new WilsonInterval(low, high);
    }
}
