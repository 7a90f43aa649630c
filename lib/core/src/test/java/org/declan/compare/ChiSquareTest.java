package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChiSquareTest {

    /** The thresholds of printed tables. */
    @ParameterizedTest
    @CsvSource({"3.841459, .05", "6.634897, .01", "10.827566, .001", "15.136705, .0001"})
    void thresholdsHaveTheirProbabilities(double statistic, double p) {
        assertThat(ChiSquare.p(statistic)).isCloseTo(p, within(1e-6 * p));
        assertThat(ChiSquare.log10P(statistic)).isCloseTo(Math.log10(p), offset(1e-6));
    }

    @Test
    void theUpperTailHasDigitsWhereTheLowerHasNone() {
        assertThat(ChiSquare.p(80)).isCloseTo(3.7e-19, within(0.05e-19));
    }

    @Test
    void aProbabilityIsNeverZeroAndItsLogarithmNeverInfinite() {
        assertThat(ChiSquare.p(1e6)).isEqualTo(Double.MIN_VALUE);
        assertThat(ChiSquare.log10P(1e6)).isBetween(-1e6, -2e5);
        assertThat(ChiSquare.log10P(1e300)).isFinite();
    }

    @Test
    void nothingUnexpectedIsCertain() {
        assertThat(ChiSquare.p(0)).isEqualTo(1);
        assertThat(Double.doubleToRawLongBits(ChiSquare.log10P(0))).isZero();
    }

    @Test
    void theTailFallsWithoutAJump() {
        double last = 0;
        for (double statistic = 0.001; statistic < 60; statistic += 0.001) {
            double log = ChiSquare.log10P(statistic);
            assertThat(log).as("%f", statistic).isBetween(last - 0.02, last);
            last = log;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN})
    void aStatisticIsNotNegative(double statistic) {
        assertThatThrownBy(() -> ChiSquare.p(statistic)).isInstanceOf(IllegalArgumentException.class);
    }
}
