package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    /** Digits as printf %.6g of C gives them; the choice of plain or exponent form is ours. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-3, -3",
        "0.5, 0.5",
        "0.1, 0.1",
        "0.3333333333333333, 0.333333",
        "0.6666666666666666, 0.666667",
        "12.345678, 12.3457",
        "999999.5, 1000000",
        "2.5000005, 2.5",
        "123456.5, 123456",
        "123457.5, 123458",
        "123456789, 123457000",
        "999999999999999, 1e+15",
        "999998999999999, 999999000000000",
        "1e15, 1e+15",
        "1e300, 1e+300",
        "-1.2345678e20, -1.23457e+20",
        "1e-5, 0.00001",
        "0.0000123456789, 0.0000123457",
        "0.00000999999, 9.99999e-06",
        "1.5e-7, 1.5e-07",
        "-1e-100, -1e-100",
        "4.9e-324, 4.94066e-324"
    })
    void aRealNumberHasAtMostSixSignificantDigits(double value, String text) {
        assertThat(Numerals.plain(value, 6)).isEqualTo(text);
    }

    @Test
    void theQuickWayToSixDigitsRoundsAsExactNumbersDo() {
        long seed = Long.getLong("declan.seed", 20260101L);
        Random random = new Random(seed);
        for (int round = 0; round < 100_000; round++) {
            double value = Math.pow(10, -5.5 + 12 * random.nextDouble());
            if (round % 2 == 0) {
                // Beside a tie, or on it where a double can be.
                double ten = Math.pow(10, random.nextInt(10));
                value = (1e5 + random.nextInt(900_000) + 0.5 + (random.nextInt(5) - 2) * 1e-10) / ten;
            }
            BigDecimal exact = new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_EVEN));
            String text = Numerals.plain(value, 6);
            assertThat(new BigDecimal(text)).as("seed %d, %s", seed, value).isEqualByComparingTo(exact);
            assertThat(text).doesNotEndWith(".").doesNotMatch(".*[.]\\d*0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0",
        "3, 2, 3.00",
        "0.125, 2, 0.12",
        "0.375, 2, 0.38",
        "-0.001, 2, 0.00",
        "2.5, 0, 2",
        "1e300, 2, 1e+300"
    })
    void fixedDecimalsLeaveZeroAloneAndNeverSignIt(double value, int digits, String text) {
        assertThat(Numerals.fixed(value, digits)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0123456, 0.0123", "3.2e-9, 3.2e-09", "1, 1"})
    void significantDigitsKeepTheVerySmallApartFromZero(double value, String text) {
        assertThat(new Display.Significant(3).text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.125, 12.5 %", "1, 100.0 %", "0, 0 %"})
    void aShareIsAPercentage(double value, String text) {
        assertThat(new Display.Percent(1).text(value)).isEqualTo(text);
    }

    @Test
    void aFigureOfTenDigitsIsRefused() {
        assertThatThrownBy(() -> new Display.Decimals(10)).hasMessage("from 0 to 9 digits, not 10");
        assertThatThrownBy(() -> new Display.Significant(0)).hasMessage("from 1 to 9 digits, not 0");
    }
}
