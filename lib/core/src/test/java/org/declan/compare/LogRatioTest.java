package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogRatioTest {

    /** Parts of Lafon's table against the rest; digits by scipy. */
    @ParameterizedTest
    @CsvSource({
        "peuple D4,     14, 6903, 282, 54546, -1.350018, -2.1234, -0.5766, -60.7713",
        "republique D8, 14, 2063, 193, 59386,  1.062205,  0.2821,  1.8423, 108.8121",
        "patrie D1,      6, 8395, 147, 53054, -1.954851, -3.1321, -0.7776, -74.2052"
    })
    void partsOfLafonsTableHaveTheIntervalsOthersFound(
            String part,
            long count,
            long total,
            long otherCount,
            long otherTotal,
            double value,
            double low,
            double high,
            double percent) {
        Contingency table = new Contingency(count, total, otherCount, otherTotal);
        LogRatio ratio = LogRatio.of(table, 0.95).orElseThrow();
        assertThat(ratio.value()).as(part).isCloseTo(value, offset(5e-7));
        assertThat(ratio.low()).as(part).isCloseTo(low, offset(5.1e-5));
        assertThat(ratio.high()).as(part).isCloseTo(high, offset(5.1e-5));
        assertThat(EffectSize.percentDifference(table).getAsDouble()).as(part).isCloseTo(percent, offset(5.1e-5));
    }

    @Test
    void noHitCountsAsHalfAHit() {
        LogRatio ratio = LogRatio.of(new Contingency(8, 1000, 0, 1000), 0.95).orElseThrow();
        assertThat(ratio.value()).isEqualTo(4);
        // 1.959964 sqrt(1/8 + 1/0.5 - 2/1000) / ln 2, by hand.
        assertThat(ratio.high() - 4).isCloseTo(4.120004, offset(1e-6));
        assertThat(4 - ratio.low()).isCloseTo(4.120004, offset(1e-6));
    }

    @Test
    void nothingToCompareHasNoRatio() {
        assertThat(LogRatio.of(new Contingency(0, 10, 0, 10), 0.95)).isEmpty();
        assertThat(LogRatio.of(new Contingency(0, 0, 1, 10), 0.95)).isEmpty();
        assertThat(LogRatio.of(new Contingency(1, 10, 0, 0), 0.95)).isEmpty();
        assertThat(LogRatio.of(new Contingency(1, 1, 1, 1), 0.95)).contains(new LogRatio(0, 0, 0));
    }

    @Test
    void aSurerIntervalIsWider() {
        Contingency table = new Contingency(20, 1000, 10, 1000);
        LogRatio usual = LogRatio.of(table, 0.95).orElseThrow();
        LogRatio surer = LogRatio.of(table, 0.999).orElseThrow();
        assertThat(surer.low()).isLessThan(usual.low());
        assertThat(surer.high()).isGreaterThan(usual.high());
        // Normal quantiles 3.290527 and 1.959964.
        assertThat((surer.high() - 1) / (usual.high() - 1)).isCloseTo(3.290527 / 1.959964, offset(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void aConfidenceIsBetweenZeroAndOne(double confidence) {
        assertThatThrownBy(() -> LogRatio.of(new Contingency(1, 2, 1, 2), confidence))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIntervalLiesAroundItsValue() {
        assertThatThrownBy(() -> new LogRatio(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewWordHasNoPercentDifference() {
        assertThat(EffectSize.percentDifference(new Contingency(3, 100, 0, 100)))
                .isEmpty();
        assertThat(EffectSize.percentDifference(new Contingency(0, 0, 3, 100))).isEmpty();
        assertThat(EffectSize.percentDifference(new Contingency(0, 100, 3, 100)))
                .hasValue(-100);
    }

    @Test
    void simpleMathsComparesRatesPerMillion() {
        // (300 + 1) / (100 + 1) and (300 + 100) / (100 + 100).
        Contingency table = new Contingency(3, 10_000, 1, 10_000);
        assertThat(EffectSize.simpleMaths(table, 1).getAsDouble()).isCloseTo(301 / 101.0, offset(1e-12));
        assertThat(EffectSize.simpleMaths(table, 100).getAsDouble()).isCloseTo(2, offset(1e-12));
        assertThat(EffectSize.simpleMaths(new Contingency(0, 0, 1, 2), 1)).isEmpty();
        assertThatThrownBy(() -> EffectSize.simpleMaths(table, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void smoothedRatiosAreDefinedWithoutHits() {
        assertThat(EffectSize.smoothedLogRatio(new Contingency(0, 9, 0, 9))).isZero();
        assertThat(EffectSize.smoothedLogOddsRatio(new Contingency(0, 9, 0, 9))).isZero();
        assertThat(EffectSize.smoothedCountLogRatio(new Contingency(0, 0, 0, 9)))
                .isEmpty();
    }
}
