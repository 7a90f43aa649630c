package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.declan.text.ParagraphKind;
import org.junit.jupiter.api.Test;

class BagTest {

    private static final RootWeights WEIGHTS = new RootWeights(List.of(MadeUp.text("qa qb qc qd")));
    /** All families are in one clause of one and none elsewhere, so all weigh the same. */
    private static final double ONE = WEIGHTS.of(0);

    @Test
    void bothEitherAndTheRestAreCounted() {
        Bag one = Bag.of(Map.of("qa", 2, "qb", 1), WEIGHTS);
        Bag other = Bag.of(Map.of("qa", 1, "qc", 3), WEIGHTS);
        assertThat(one.and(other).weight(WEIGHTS)).isEqualTo(ONE);
        assertThat(one.or(other).weight(WEIGHTS)).isCloseTo(6 * ONE, within(1e-12));
        assertThat(one.minus(other).weight(WEIGHTS)).isCloseTo(2 * ONE, within(1e-12));
        assertThat(one.minus(Bag.EMPTY).weight(WEIGHTS)).isCloseTo(3 * ONE, within(1e-12));
        assertThat(Bag.EMPTY.minus(one).size()).isZero();
    }

    @Test
    void whatIsSharedWeighsAsMuchAsWhatBothHave() {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 500; round++) {
            Random random = new Random(seed + round);
            Bag one = random(random);
            Bag other = random(random);
            assertThat(one.shared(other, WEIGHTS))
                    .as("declan.seed=" + (seed + round))
                    .isEqualTo(one.and(other).weight(WEIGHTS))
                    .isEqualTo(other.shared(one, WEIGHTS));
        }
    }

    private static Bag random(Random random) {
        StringBuilder words = new StringBuilder("qa");
        for (int i = random.nextInt(8); i > 0; i--) {
            words.append(" q").append((char) ('a' + random.nextInt(4)));
        }
        return Bag.of(
                MadeUp.clause(0, ParagraphKind.PARAGRAPH, words.toString()).roots(), WEIGHTS);
    }
}
