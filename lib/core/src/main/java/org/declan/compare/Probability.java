package org.declan.compare;

/** Probabilities that were computed in logarithms. */
final class Probability {

    private Probability() {}

    /** The probability, at least {@link Double#MIN_VALUE}: what can happen is not printed as 0. */
    static double ofLog(double ln) {
        return Math.min(1, Math.max(Double.MIN_VALUE, Math.exp(ln)));
    }
}
