package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Large tables are compared with R in {@link KeynessTest}. */
class FisherExactTest {

    private static final BigDecimal SLACK = new BigDecimal("1.0000001");

    @Test
    void smallTablesHaveExactlyTheProbabilitiesOfWholeNumbers() {
        long seed = Long.getLong("declan.seed", 20260101L);
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            Contingency table = WholeNumbers.smallTable(random);
            SortedMap<Long, BigInteger> ways = WholeNumbers.ways(table);
            String name = table + ", seed " + seed + ", round " + round;
            check(name, FisherExact.greater(table), ways.tailMap(table.count()).values(), ways);
            check(name, FisherExact.less(table), ways.headMap(table.count() + 1).values(), ways);
            check(name, FisherExact.twoSided(table), noMoreProbable(table, ways), ways);
        }
    }

    /** Fisher's lady: four cups of each kind, three of each named rightly; 17/70 and 34/70. */
    @Test
    void theLadyTastingTeaMayHaveGuessed() {
        Contingency cups = new Contingency(3, 4, 1, 4);
        assertThat(FisherExact.greater(cups)).isCloseTo(17 / 70.0, within(1e-15));
        assertThat(FisherExact.twoSided(cups)).isCloseTo(34 / 70.0, within(1e-15));
    }

    @Test
    void aProbabilityIsNeverZero() {
        Contingency table = new Contingency(100_000, 200_000, 0, 200_000);
        assertThat(FisherExact.greater(table)).isEqualTo(Double.MIN_VALUE);
        assertThat(FisherExact.less(table.swapped())).isEqualTo(Double.MIN_VALUE);
        assertThat(FisherExact.twoSided(table)).isEqualTo(Double.MIN_VALUE);
        assertThat(FisherExact.less(table)).isEqualTo(1);
    }

    private static List<BigInteger> noMoreProbable(Contingency table, SortedMap<Long, BigInteger> ways) {
        BigDecimal limit = new BigDecimal(ways.getOrDefault(table.count(), BigInteger.ZERO)).multiply(SLACK);
        return ways.values().stream()
                .filter(way -> new BigDecimal(way).compareTo(limit) <= 0)
                .toList();
    }

    private static void check(String name, double p, Collection<BigInteger> part, SortedMap<Long, BigInteger> ways) {
        double expected = WholeNumbers.share(WholeNumbers.sum(part), WholeNumbers.sum(ways.values()));
        assertThat(p).as(name).isCloseTo(expected, within(1e-12 * expected));
    }
}
