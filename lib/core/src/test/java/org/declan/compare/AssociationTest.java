package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import org.declan.Oracle;
import org.declan.Oracle.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

    @Test
    void pairsOfNeighboursHaveTheNumbersOfR() throws IOException {
        for (Row row : Oracle.table("collocations.csv")) {
            check(
                    row,
                    "",
                    new Association(row.count("O"), row.count("f1_pos"), row.count("f2_pos"), row.count("N_pos")));
            check(
                    row,
                    "_uni",
                    new Association(row.count("O"), row.count("f1_uni"), row.count("f2_uni"), row.count("N_uni")));
        }
    }

    private static void check(Row row, String suffix, Association pair) {
        row.check("E" + suffix, pair.expected());
        row.check("MI" + suffix, pair.mi());
        row.check("MI3" + suffix, pair.mi3());
        row.check("t" + suffix, pair.tScore());
        row.check("z" + suffix, pair.zScore());
        row.check("dice" + suffix, pair.dice());
        row.check("logDice" + suffix, pair.logDice());
        row.check("G2" + suffix, pair.g2());
        row.check("chi2" + suffix, pair.chiSquare());
        row.check("npmi" + suffix, pair.npmi().getAsDouble());
        row.check("min_sens" + suffix, pair.minSensitivity());
        row.check("deltaP_21" + suffix, pair.deltaP21().getAsDouble());
        row.check("deltaP_12" + suffix, pair.deltaP12().getAsDouble());
    }

    /** Rychlý 2008 and Sketch Engine; digits by hand. */
    @ParameterizedTest
    @CsvSource({"8, 389, 230, 8.726204", "300, 300, 300, 14", "3, 3000, 3000, 4.034216", "300, 3000, 3000, 10.678072"})
    void logDiceIsAsPublishedWhateverTheSizeOfTheCorpus(long joint, long first, long second, double logDice) {
        assertThat(new Association(joint, first, second, 10_000).logDice()).isCloseTo(logDice, offset(5e-7));
        assertThat(new Association(joint, first, second, 10_000_000_000L).logDice())
                .isCloseTo(logDice, offset(5e-7));
    }

    @Test
    void aWordThatIsEverywherePredictsNothing() {
        Association pair = new Association(5, 20, 5, 20);
        assertThat(pair.deltaP21()).isEmpty();
        assertThat(pair.deltaP12()).hasValue(0);
        assertThat(pair.npmi().getAsDouble()).isZero();
        assertThat(pair.g2()).isZero();
        assertThat(pair.chiSquare()).isZero();
        assertThat(new Association(20, 20, 20, 20).npmi()).isEmpty();
    }

    @Test
    void wordsThatAlwaysMeetHaveTheGreatestStrength() {
        Association pair = new Association(5, 5, 5, 20);
        assertThat(pair.npmi().getAsDouble()).isEqualTo(1);
        assertThat(pair.deltaP21()).hasValue(1);
        assertThat(pair.deltaP12()).hasValue(1);
        assertThat(pair.dice()).isEqualTo(1);
        assertThat(pair.minSensitivity()).isEqualTo(1);
        assertThat(pair.mi()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 9", "2, 1, 3, 9", "2, 3, 1, 9", "1, 3, 9, 8", "1, 9, 3, 8", "1, 5, 5, 8"})
    void countsThatCannotBeAreRefused(long joint, long first, long second, long total) {
        assertThatThrownBy(() -> new Association(joint, first, second, total))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
