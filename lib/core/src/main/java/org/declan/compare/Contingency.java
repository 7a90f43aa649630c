package org.declan.compare;

import java.math.BigInteger;
import java.util.List;

/**
 * How often something occurs in a target and in a reference that share no word: the 2 × 2 table (hits and other words,
 * here and there) from which all contrasts are computed. Where a part is compared with the whole it belongs to, the
 * reference is the rest of that whole.
 *
 * @param count hits in the target, 0 to {@code total}
 * @param total words of the target, or whatever else could have been a hit; may be 0
 * @param otherCount hits in the reference, 0 to {@code otherTotal}
 * @param otherTotal words of the reference; may be 0
 */
public record Contingency(long count, long total, long otherCount, long otherTotal) {

    /** Up to this many words in all, the product of a count and a total is less than 2⁶³. */
    private static final long PLAIN = 6_000_000_000L;

    private static final double COCHRAN = 5;

    public Contingency {
        if (count < 0 || count > total || otherCount < 0 || otherCount > otherTotal) {
            throw new IllegalArgumentException("counts that cannot be: " + count + " of " + total + ", " + otherCount
                    + " of " + otherTotal + " in the reference");
        }
        if (total > Long.MAX_VALUE - otherTotal) {
            throw new IllegalArgumentException("more words than can be counted: " + total + " and " + otherTotal);
        }
    }

    /** Hits in the target if both had the same rate, 0 to {@code total}; 0 without words. */
    public double expected() {
        return expected(total, hits());
    }

    /** The least of the four expected cells: hits and other words, in the target and in the reference. */
    public double smallestExpected() {
        return expected(Math.min(total, otherTotal), Math.min(hits(), population() - hits()));
    }

    /** Whether an expected cell is below 5, where chi-square tests are rough (Cochran 1954, Biometrics 10). */
    public boolean isSmallSample() {
        return smallestExpected() < COCHRAN;
    }

    /**
     * How the rate of the target compares with that of the reference, and the count with the expected count: 1 above, 0
     * equal, -1 below. Exact for all counts; equal where a total is 0.
     */
    public int compareRates() {
        return (int) Math.signum(crossDifference());
    }

    /** Hits in both together. */
    long hits() {
        return count + otherCount;
    }

    /** Words in both together. */
    long population() {
        return total + otherTotal;
    }

    /** The four cells: hits of the target and of the reference, then the other words of the target and the reference. */
    List<Cell> cells() {
        double excess = population() == 0 ? 0 : crossDifference() / population();
        long misses = population() - hits();
        return List.of(
                new Cell(count, expected(total, hits()), excess),
                new Cell(otherCount, expected(otherTotal, hits()), -excess),
                new Cell(total - count, expected(total, misses), -excess),
                new Cell(otherTotal - otherCount, expected(otherTotal, misses), excess));
    }

    /** The reference as target. */
    Contingency swapped() {
        return new Contingency(otherCount, otherTotal, count, total);
    }

    /** The table with the same margins and another count in the target. */
    Contingency withCount(long other) {
        return new Contingency(other, total, hits() - other, otherTotal);
    }

    /** The least count the margins leave room for. */
    long lowestCount() {
        return Math.max(0, hits() - otherTotal);
    }

    /** The greatest count the margins leave room for. */
    long highestCount() {
        return Math.min(total, hits());
    }

    private double expected(long row, long column) {
        return population() == 0 ? 0 : (double) row * column / population();
    }

    /** {@code count * otherTotal - otherCount * total}, rounded once: the excess of the count times all words. */
    private double crossDifference() {
        if (population() <= PLAIN) {
            return count * otherTotal - otherCount * total;
        }
        return BigInteger.valueOf(count)
                .multiply(BigInteger.valueOf(otherTotal))
                .subtract(BigInteger.valueOf(otherCount).multiply(BigInteger.valueOf(total)))
                .doubleValue();
    }
}
