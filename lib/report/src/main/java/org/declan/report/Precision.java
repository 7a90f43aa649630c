package org.declan.report;

/** How many significant digits data formats write of a real number. */
public enum Precision {
    /** What a person can use. */
    SIX_DIGITS(6),
    /** What another program needs to arrive at the same numbers. */
    TWELVE_DIGITS(12);

    private final int digits;

    Precision(int digits) {
        this.digits = digits;
    }

    /** A finite number as it is written, {@code .} for the decimals. */
    String text(double value) {
        return Numerals.plain(value, digits);
    }
}
