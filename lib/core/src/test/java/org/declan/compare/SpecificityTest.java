package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecificityTest {

    private static final long[] LAFON_SIZES = {8395, 2558, 3920, 6903, 7896, 4555, 10142, 2063, 1084, 13933};
    private static final long LAFON_TOTAL = 61449;

    /** The table of Lafon 1980, each of ten parts against the whole; scores as textometry prints them, to four digits. */
    @ParameterizedTest
    @CsvSource({
        "45 18 15 14 53 30 42 16 4 59, .6161 1.1466 -.6709 -4.1743 2.1122 1.2906 -.7980 1.3632 -.3977 -.8410",
        "6 5 16 8 23 10 35 8 3 39, -4.2432 -.4160 1.4491 -2.0903 .6178 -.3834 1.5961 .8409 .2942 .6414",
        "464 165 194 392 398 235 509 96 58 662, 1.2477 2.6891 -.5534 1.6471 -.5096 -.2909 -.6132 -.8098 .3884 -2.2050"
    })
    void lafonsTableHasTheScoresOthersFound(String counts, String scores) {
        List<Long> hits = List.of(counts.split(" ")).stream().map(Long::valueOf).toList();
        List<String> expected = List.of(scores.split(" "));
        long all = hits.stream().mapToLong(Long::longValue).sum();
        for (int part = 0; part < LAFON_SIZES.length; part++) {
            long size = LAFON_SIZES[part];
            Contingency table = new Contingency(hits.get(part), size, all - hits.get(part), LAFON_TOTAL - size);
            assertThat(Specificity.of(table))
                    .as("part %d", part + 1)
                    .isCloseTo(Double.parseDouble(expected.get(part)), offset(5.1e-5));
        }
    }

    @Test
    void smallTablesHaveExactlyTheScoresOfWholeNumbers() {
        long seed = Long.getLong("declan.seed", 20260101L);
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            Contingency table = WholeNumbers.smallTable(random);
            double expected = exact(table);
            assertThat(Specificity.of(table))
                    .as("%s, seed %d, round %d", table, seed, round)
                    .isCloseTo(expected, within(1e-14 + 1e-13 * Math.abs(expected)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "0, 0, 5, 9",
        "5, 9, 0, 0",
        "0, 9, 0, 5",
        "9, 9, 5, 5",
        "0, 0, 0, 5",
        "0, 0, 5, 5",
        "7, 7, 0, 0"
    })
    void aCountThatCannotDifferScoresZeroWithoutMinusSign(long count, long total, long otherCount, long otherTotal) {
        Contingency table = new Contingency(count, total, otherCount, otherTotal);
        assertThat(Double.doubleToRawLongBits(Specificity.of(table))).isZero();
        assertThat(Specificity.p(table)).isEqualTo(1);
    }

    @Test
    void aCountAsExpectedIsPositive() {
        // P(X >= 1) of one hit in each of two parts of two words: 1 - C(2,0) C(2,2) / C(4,2) = 5/6.
        assertThat(Specificity.of(new Contingency(1, 2, 1, 2))).isCloseTo(-Math.log10(5.0 / 6), offset(1e-15));
    }

    @Test
    void almostCertainCountsKeepTheirDigits() {
        // One hit in a target of 1 word beside 10^12: P(X <= 0) = 1 - 1/(10^12 + 1).
        assertThat(Specificity.of(new Contingency(0, 1, 1, 1_000_000_000_000L)))
                .isCloseTo(Math.log1p(-1 / (1e12 + 1)) / Math.log(10), within(1e-24));
        assertThat(Specificity.of(new Contingency(1, 1_000_000_000_000L, 0, 1)))
                .isCloseTo(-Math.log1p(-1 / (1e12 + 1)) / Math.log(10), within(1e-24));
    }

    @Test
    void twoPartsOfACorpusMirrorEachOther() {
        Random random = new Random(20260101L);
        for (int round = 0; round < 500; round++) {
            Contingency table = new Contingency(
                    random.nextInt(100),
                    100 + random.nextInt(100_000),
                    random.nextInt(1000),
                    1000 + random.nextInt(100));
            if (table.compareRates() != 0) {
                assertThat(Specificity.of(table)).isEqualTo(-Specificity.of(table.swapped()));
            }
        }
    }

    @Test
    void moreHitsNeverScoreLess() {
        double score = Double.NEGATIVE_INFINITY;
        for (long count = 0; count <= 3000; count++) {
            double next = Specificity.of(new Contingency(count, 40_000, 3000 - count, 90_000));
            assertThat(next).as("%d hits", count).isGreaterThan(score);
            score = next;
        }
    }

    @Test
    void theMostExtremeTablesHaveFiniteScores() {
        long half = Long.MAX_VALUE / 2;
        for (long total : new long[] {1_000_000, 100_000_000, 10_000_000_000L, half}) {
            Contingency all = new Contingency(total, total, 0, total);
            assertThat(Specificity.of(all)).isFinite().isGreaterThan(0.6 * total);
            assertThat(Specificity.of(all.swapped())).isEqualTo(-Specificity.of(all));
            assertThat(Specificity.p(all)).isEqualTo(Double.MIN_VALUE);
        }
    }

    @Test
    void theProbabilityIsThatOfTheScore() {
        Contingency table = new Contingency(30, 1000, 60, 9000);
        assertThat(-Math.log10(Specificity.p(table))).isCloseTo(Specificity.of(table), within(1e-12));
        assertThat(Specificity.p(table)).isEqualTo(FisherExact.greater(table));
        assertThat(Specificity.p(table.swapped())).isEqualTo(FisherExact.less(table.swapped()));
    }

    /** The score by whole numbers; near 1 from the complement. */
    private static double exact(Contingency table) {
        boolean above = table.count() * table.otherTotal() >= table.otherCount() * table.total();
        SortedMap<Long, BigInteger> ways = WholeNumbers.ways(table);
        long split = above ? table.count() : table.count() + 1;
        BigInteger low = WholeNumbers.sum(ways.headMap(split).values());
        BigInteger high = WholeNumbers.sum(ways.tailMap(split).values());
        double p = WholeNumbers.share(above ? high : low, low.add(high));
        double rest = WholeNumbers.share(above ? low : high, low.add(high));
        double log10 = rest < 0.5 ? Math.log1p(-rest) / Math.log(10) : Math.log10(p);
        return above ? -log10 : log10;
    }
}
