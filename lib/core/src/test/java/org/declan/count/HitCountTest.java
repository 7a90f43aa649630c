package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HitCountTest {

    private final HitCount some = new HitCount(3, 2, 10, 500);
    private final HitCount more = new HitCount(1, 1, 30, 1500);

    @Test
    void countsAddUpInAnyOrder() {
        assertThat(some.plus(more)).isEqualTo(new HitCount(4, 3, 40, 2000)).isEqualTo(more.plus(some));
        assertThat(some.plus(HitCount.NONE)).isEqualTo(some);
    }

    @Test
    void sharesAndRatesAreOfTheSums() {
        assertThat(some.sentenceShare()).hasValue(0.2);
        assertThat(some.perThousandWords()).hasValue(6.0);
        assertThat(some.plus(more).perThousandWords()).hasValue(2.0);
    }

    @Test
    void nothingReadHasNoShare() {
        assertThat(HitCount.NONE.sentenceShare()).isEmpty();
        assertThat(HitCount.NONE.perThousandWords()).isEmpty();
    }

    @Test
    void moreSentencesThanHitsCannotBe() {
        assertThatThrownBy(() -> new HitCount(1, 2, 3, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
