package org.declan.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How real numbers are written: with a point, no thousands separators, the same under every default locale. Rounding
 * is half to even on the exact binary value, as C, R and Python round.
 */
final class Numerals {

    private static final int SMALLEST_PLAIN_EXPONENT = -5;
    private static final int SMALLEST_SCIENTIFIC_EXPONENT = 15;

    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10};

    private Numerals() {}

    /**
     * The shortest form that has the same significant digits; of 6 {@code 12.5}, {@code 0.333333}, {@code 123457000}.
     *
     * @param value finite; below 1e-5 and from 1e15 it is written as {@code 1.5e-07}
     * @param digits at least 6
     */
    static String plain(double value, int digits) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return Long.toString((long) value);
        }
        if (digits == 6 && value >= 1e-5 && value < 1e6) {
            String text = sixDigits(value);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return written(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    /**
     * Six significant digits without a big number, which takes ten times as long; empty where it cannot be told how to
     * round. The product is off by less than 1e-10, as the power of ten is exact and the product is below a million.
     *
     * @param value from 1e-5 to below a million
     */
    private static String sixDigits(double value) {
        int decimals = 0;
        while (value * TENS[decimals] < 1e5) {
            decimals++;
        }
        double scaled = value * TENS[decimals];
        double nearest = Math.rint(scaled);
        if (Math.abs(scaled - nearest) > 0.499999) {
            return "";
        }
        long digits = (long) nearest;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        String text = Long.toString(digits);
        int whole = text.length() - decimals;
        if (decimals == 0) {
            return text;
        }
        return whole > 0 ? text.substring(0, whole) + "." + text.substring(whole) : "0." + "0".repeat(-whole) + text;
    }

    /** As {@link #plain} with another number of significant digits. */
    static String significant(double value, int digits) {
        return value == 0 ? "0" : written(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    /**
     * The number with {@code digits} decimals; zero is {@code 0}, and what rounds to zero has no sign. What would take a
     * line is written as {@link #plain} does.
     */
    static String fixed(double value, int digits) {
        if (value == 0 || Math.abs(value) >= 1e15) {
            return plain(value, 6);
        }
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Refuses a number of digits that is not from {@code least} to 9. */
    static void requireDigits(int digits, int least) {
        if (digits < least || digits > 9) {
            throw new IllegalArgumentException("from " + least + " to 9 digits, not " + digits);
        }
    }

    private static String written(BigDecimal rounded) {
        BigDecimal number = rounded.stripTrailingZeros();
        int exponent = number.precision() - number.scale() - 1;
        if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent < SMALLEST_SCIENTIFIC_EXPONENT) {
            return number.toPlainString();
        }
        StringBuilder text = new StringBuilder(number.unscaledValue().abs().toString());
        if (text.length() > 1) {
            text.insert(1, '.');
        }
        if (number.signum() < 0) {
            text.insert(0, '-');
        }
        return text.append(String.format(Locale.ROOT, "e%+03d", exponent)).toString();
    }
}
