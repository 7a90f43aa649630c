package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RootWeightsTest {

    private static final RootWeights WEIGHTS =
            new RootWeights(List.of(MadeUp.text("migr zouave", "migr accordéon zouave", "migr")));

    @Test
    void familiesAreNumberedInTheOrderOfTheirCharacters() {
        assertThat(WEIGHTS.size()).isEqualTo(3);
        assertThat(WEIGHTS.number("accordéon")).isZero();
        assertThat(WEIGHTS.number("zouave")).isEqualTo(2);
    }

    @Test
    void whatIsRareInTheTextsAndElsewhereWeighsMore() {
        assertThat(WEIGHTS.of(0)).isGreaterThan(WEIGHTS.of(2));
        assertThat(WEIGHTS.of(2)).isGreaterThan(2 * WEIGHTS.of(1));
        assertThat(WEIGHTS.of(1)).isPositive();
    }
}
