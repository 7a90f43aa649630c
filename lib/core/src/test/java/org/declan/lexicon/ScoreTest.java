package org.declan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @Test
    void precisionRecallAndF1AreSharesOfWhatWasFoundAndOfWhatIsThere() {
        Score score = new Score(6, 2, 4, 8);
        assertThat(score.precision()).hasValue(0.75);
        assertThat(score.recall()).hasValue(0.6);
        assertThat(score.f1().orElseThrow()).isEqualTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-15));
        assertThat(score.sentences()).isEqualTo(20);
    }

    @Test
    void whereNothingIsFoundOrCarriedTheSharesAreNotDefined() {
        assertThat(Score.NONE.f1()).isEmpty();
        assertThat(new Score(0, 0, 3, 0).precision()).isEmpty();
        assertThat(new Score(0, 3, 0, 0).recall()).isEmpty();
        assertThat(new Score(0, 0, 3, 0).f1()).hasValue(0);
    }

    @Test
    void scoresAddUp() {
        assertThat(Score.of(true, true).plus(Score.of(true, false)).plus(Score.of(false, true)))
                .isEqualTo(new Score(1, 1, 1, 0));
        assertThat(Score.NONE.plus(Score.of(false, false))).isEqualTo(new Score(0, 0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalOfAShareIsThatOfNewcombe1998TableOne(long part, long whole, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(part, whole);
        assertThat(interval.low()).isEqualTo(low, within(0.00005));
        assertThat(interval.high()).isEqualTo(high, within(0.00005));
    }

    @Test
    void allCasesLeaveAnUpperBoundOfOne() {
        assertThat(WilsonInterval.of(20, 20).high()).isEqualTo(1);
        assertThat(WilsonInterval.of(20, 20).low()).isEqualTo(1 - 0.1611, within(0.00005));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(0, 0));
    }
}
