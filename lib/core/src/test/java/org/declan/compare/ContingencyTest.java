package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContingencyTest {

    @ParameterizedTest
    @CsvSource({"-1, 5, 0, 5", "6, 5, 0, 5", "0, 5, -1, 5", "0, 5, 6, 5", "0, 9223372036854775807, 0, 1"})
    void countsThatCannotBeAreRefused(long count, long total, long otherCount, long otherTotal) {
        assertThatThrownBy(() -> new Contingency(count, total, otherCount, otherTotal))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExpectedCountIsTheTargetsShareOfAllHits() {
        assertThat(new Contingency(14, 100, 6, 300).expected()).isEqualTo(5);
        assertThat(new Contingency(0, 0, 0, 0).expected()).isZero();
    }

    @Test
    void theSmallestExpectedCellMayBeAnyOfTheFour() {
        assertThat(new Contingency(1, 10, 39, 90).smallestExpected()).isEqualTo(4);
        assertThat(new Contingency(39, 90, 1, 10).smallestExpected()).isEqualTo(4);
        assertThat(new Contingency(9, 10, 51, 90).smallestExpected()).isEqualTo(4);
        assertThat(new Contingency(51, 90, 9, 10).smallestExpected()).isEqualTo(4);
    }

    @Test
    void belowFiveExpectedTheSampleIsSmall() {
        assertThat(new Contingency(5, 100, 5, 100).isSmallSample()).isFalse();
        assertThat(new Contingency(5, 100, 4, 100).isSmallSample()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 2, 6, 0",
        "2, 3, 2, 6, 1",
        "1, 3, 3, 6, -1",
        "0, 0, 2, 6, 0",
        // Too near to each other for doubles, on both sides of 2⁶³.
        "1000000000, 2999999999, 1000000000, 3000000000, 1",
        "999999999, 3000000000, 1000000000, 3000000000, -1",
        "1000000000000000000, 3000000000000000000, 1000000000000000000, 3000000000000000001, 1",
        "1000000000000000000, 3000000000000000000, 1000000000000000000, 2999999999999999999, -1",
        "1000000000000000000, 3000000000000000000, 1500000000000000000, 4500000000000000000, 0"
    })
    void ratesAreComparedExactly(long count, long total, long otherCount, long otherTotal, int sign) {
        assertThat(new Contingency(count, total, otherCount, otherTotal).compareRates())
                .isEqualTo(sign);
    }
}
