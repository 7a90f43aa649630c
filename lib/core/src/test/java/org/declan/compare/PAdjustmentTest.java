package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

/** Whole vocabularies are compared with R in {@link KeynessTest}; here, what can be done by hand. */
class PAdjustmentTest {

    @Test
    void falseDiscoveryRatesByHand() {
        // 4 p / rank, the least from there on: .04/4, then .03*4/3 and .02*4/2 both .04, .005*4/1.
        assertThat(PAdjustment.benjaminiHochberg(new double[] {0.03, 0.005, 0.04, 0.02}))
                .containsExactly(new double[] {0.04, 0.02, 0.04, 0.04}, offset(1e-15));
    }

    @Test
    void familyWiseErrorsByHand() {
        // .005*4, .02*3, then .03*2 and .04*1, which may not be less than .06.
        assertThat(PAdjustment.holm(new double[] {0.03, 0.005, 0.04, 0.02}))
                .containsExactly(new double[] {0.06, 0.02, 0.06, 0.06}, offset(1e-15));
    }

    @Test
    void equalProbabilitiesAreAdjustedAlikeAndNoneExceedsOne() {
        double[] p = {0.5, 0.01, 0.5, 0.01};
        assertThat(PAdjustment.benjaminiHochberg(p)).containsExactly(0.5, 0.02, 0.5, 0.02);
        assertThat(PAdjustment.holm(p)).containsExactly(1, 0.04, 1, 0.04);
        assertThat(p).containsExactly(0.5, 0.01, 0.5, 0.01);
    }

    @Test
    void oneTestOrNoneNeedsNoAdjustment() {
        assertThat(PAdjustment.benjaminiHochberg(new double[] {0.3})).containsExactly(0.3);
        assertThat(PAdjustment.holm(new double[] {0.3})).containsExactly(0.3);
        assertThat(PAdjustment.benjaminiHochberg(new double[0])).isEmpty();
        assertThat(PAdjustment.holm(new double[0])).isEmpty();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> PAdjustment.holm(new double[] {0.1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PAdjustment.benjaminiHochberg(new double[] {1.1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
