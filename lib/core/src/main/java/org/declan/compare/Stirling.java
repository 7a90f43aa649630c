package org.declan.compare;

/** Stirling's approximation of the factorial, with the terms that make it exact to the last digits of a double. */
final class Stirling {

    private static final double[] SMALL = small(16);

    private Stirling() {}

    /** {@code ln n! - (n ln n - n)}, 0 for 0 (Abramowitz and Stegun 1964, 6.1.41). */
    static double correction(long n) {
        if (n < SMALL.length) {
            return SMALL[(int) n];
        }
        double x = 1.0 / n;
        double square = x * x;
        double series =
                x * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))));
        return 0.5 * Math.log(2 * Math.PI * n) + series;
    }

    private static double[] small(int length) {
        double[] corrections = new double[length];
        double factorial = 1;
        for (int n = 1; n < length; n++) {
            factorial *= n;
            corrections[n] = Math.log(factorial) - n * Math.log(n) + n;
        }
        return corrections;
    }
}
