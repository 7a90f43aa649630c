package org.declan.report;

import org.jspecify.annotations.Nullable;

/**
 * A real number in a row, and how it is written.
 *
 * @param value finite
 * @param precision how many digits are written
 */
record Real(double value, Precision precision) {

    /** The number in a canonical cell, or another where there is none. */
    static double valueOr(double otherwise, @Nullable Object cell) {
        if (cell instanceof Real real) {
            return real.value;
        }
        return cell instanceof Long number ? number : otherwise;
    }

    @Override
    public String toString() {
        return precision.text(value);
    }
}
