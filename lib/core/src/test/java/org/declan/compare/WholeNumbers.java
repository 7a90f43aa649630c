package org.declan.compare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collection;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** The hypergeometric distribution by whole numbers, for small tables: sums of products of binomial coefficients. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** A table of fewer than 70 words against as many, or against ten times as many. */
    static Contingency smallTable(Random random) {
        int total = random.nextInt(70);
        int otherTotal = random.nextInt(random.nextInt(3) == 0 ? 700 : 70);
        return new Contingency(random.nextInt(total + 1), total, random.nextInt(otherTotal + 1), otherTotal);
    }

    /** For each count the margins leave room for, how many samples have it. */
    static SortedMap<Long, BigInteger> ways(Contingency table) {
        int hits = Math.toIntExact(table.count() + table.otherCount());
        int total = Math.toIntExact(table.total());
        int misses = total + Math.toIntExact(table.otherTotal()) - hits;
        SortedMap<Long, BigInteger> ways = new TreeMap<>();
        for (int count = Math.max(0, total - misses); count <= Math.min(hits, total); count++) {
            ways.put((long) count, choose(hits, count).multiply(choose(misses, total - count)));
        }
        return ways;
    }

    static BigInteger sum(Collection<BigInteger> ways) {
        return ways.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    static double share(BigInteger part, BigInteger all) {
        return new BigDecimal(part)
                .divide(new BigDecimal(all), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static BigInteger choose(int n, int k) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
