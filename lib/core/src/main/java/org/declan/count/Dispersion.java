package org.declan.count;

import java.util.OptionalDouble;

/**
 * How evenly a term is spread over the parts of a corpus. The measures point in different directions: of {@link #dp},
 * {@link #dpNorm}, {@link #dpNormEgbert} and {@link #klDivergence} 0 is even, of {@link #juillandD},
 * {@link #juillandDRaw}, {@link #carrollD2} and {@link #rosengrenS} 1 is. All are undefined for a term without hits.
 *
 * <p>In the formulas v is the hits in a part and f their sum; s is the part's share of all words; p = v / size is the rate
 * in a part; k is the number of parts. Sums go over the parts in a fixed order, so that the same parts give the same
 * digits in whatever order they were counted.
 */
public final class Dispersion {

    private final Parts parts;
    private final long[] kinds;
    private final long[] times;
    private final long range;
    private final long hits;
    private final long wordsWithHits;
    private final int smallestWithHits;

    /**
     * The dispersion of a term.
     *
     * @param spread the parts in which the term occurs
     * @param parts all parts, those with hits among them
     */
    public Dispersion(Spread spread, Parts parts) {
        this.parts = parts;
        kinds = new long[spread.kinds()];
        times = new long[kinds.length];
        long rangeSum = 0;
        long hitSum = 0;
        long wordSum = 0;
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = spread.key(i);
            times[i] = spread.parts(i);
            rangeSum += times[i];
            hitSum += times[i] * Spread.hits(kinds[i]);
            wordSum += times[i] * Spread.size(kinds[i]);
            smallest = Math.min(smallest, Spread.size(kinds[i]));
        }
        if (rangeSum > parts.number() || wordSum > parts.words() || smallest < parts.smallest()) {
            throw new IllegalArgumentException("the parts with hits are not among the parts: " + rangeSum + " of "
                    + wordSum + " words, the smallest of " + smallest + ", in " + parts);
        }
        range = rangeSum;
        hits = hitSum;
        wordsWithHits = wordSum;
        smallestWithHits = smallest;
    }

    /**
     * The dispersion of a term over parts that are all named.
     *
     * @param hits of each part
     * @param sizes words of each part, in the same order; a part of size 0 is none
     */
    public static Dispersion of(int[] hits, int[] sizes) {
        if (hits.length != sizes.length) {
            throw new IllegalArgumentException(hits.length + " counts for " + sizes.length + " parts");
        }
        Spread spread = new Spread();
        Parts parts = Parts.NONE;
        for (int i = 0; i < hits.length; i++) {
            spread.add(hits[i], sizes[i]);
            parts = parts.plus(Parts.of(sizes[i]));
        }
        return new Dispersion(spread, parts);
    }

    /** All parts, with hits or without. */
    public Parts parts() {
        return parts;
    }

    /** All hits. */
    public long hits() {
        return hits;
    }

    /** How many parts have a hit, 0 to k. */
    public long range() {
        return range;
    }

    /** DP, {@code 0.5 Σ |v/f - s|}: 0 even, almost 1 uneven (Gries 2008, IJCL 13, 403-437). */
    public OptionalDouble dp() {
        return hits == 0 ? OptionalDouble.empty() : OptionalDouble.of(deviation());
    }

    /**
     * DPnorm, {@code DP / (1 - min s)}: 0 even, 1 where all hits are in the smallest part (Lijffijt and Gries 2012, IJCL
     * 17, 147-149). Undefined for one part.
     */
    public OptionalDouble dpNorm() {
        return normalized(parts.smallest());
    }

    /**
     * {@code DP / (1 - min s)} where the least share is that of the parts with hits: 0 even, 1 uneven. Egbert, Burch and
     * Biber 2020 (IJCL 25, 89-115) print 1 less this. Undefined for one part.
     */
    public OptionalDouble dpNormEgbert() {
        return normalized(smallestWithHits);
    }

    /**
     * Juilland's D of the rates, {@code 1 - (sd(p) / mean(p)) / √(k-1)}, with k as divisor in sd: 1 even, 0 where all hits
     * are in one part (Juilland and Chang-Rodríguez 1964). Insensitive for many parts. Undefined for one part.
     */
    public OptionalDouble juillandD() {
        return evenness((v, size) -> v / size);
    }

    /** Juilland's D of the counts instead of the rates: meant for parts of equal size. */
    public OptionalDouble juillandDRaw() {
        return evenness((v, size) -> v);
    }

    /**
     * Carroll's D2, {@code -Σ q log2 q / log2 k} with {@code q = p / Σ p}: 1 even, 0 where all hits are in one part
     * (Carroll 1970). Undefined for one part.
     */
    public OptionalDouble carrollD2() {
        if (hits == 0 || parts.number() == 1) {
            return OptionalDouble.empty();
        }
        double rates = sum((v, size) -> v / size);
        double entropy = -sum((v, size) -> v / size / rates * Math.log(v / size / rates));
        return OptionalDouble.of(clamp(entropy / Math.log((double) parts.number())));
    }

    /** Rosengren's S, {@code (Σ √(v s))² / f}: 1 even, the share of the part where all hits are in one (Rosengren 1971). */
    public OptionalDouble rosengrenS() {
        if (hits == 0) {
            return OptionalDouble.empty();
        }
        double root = sum((v, size) -> Math.sqrt(v * share(size)));
        return OptionalDouble.of(clamp(root * root / hits));
    }

    /**
     * The Kullback-Leibler divergence {@code Σ v/f log2((v/f) / s)} in bits: 0 even, {@code -log2(min s)} where all hits are
     * in the smallest part (Gries 2020).
     */
    public OptionalDouble klDivergence() {
        if (hits == 0) {
            return OptionalDouble.empty();
        }
        double nats = sum((v, size) -> v / hits * Math.log(v / hits / share(size)));
        return OptionalDouble.of(Math.max(0, nats / Math.log(2)));
    }

    private OptionalDouble normalized(long smallest) {
        if (hits == 0 || parts.number() == 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(clamp(deviation() / (1 - share((double) smallest))));
    }

    /** What the parts without hits add is their share of the words. */
    private double deviation() {
        double withHits = sum((v, size) -> Math.abs(v / hits - share(size)));
        return clamp(0.5 * (withHits + share((double) parts.words() - wordsWithHits)));
    }

    /** 1 less the coefficient of variation, relative to the greatest it can be. */
    private OptionalDouble evenness(Term value) {
        if (hits == 0 || parts.number() == 1) {
            return OptionalDouble.empty();
        }
        if (range == 1) {
            return OptionalDouble.of(0); // Else what rounding leaves of it.
        }
        double k = parts.number();
        double mean = sum(value) / k;
        double squares = sum((v, size) -> square(value.of(v, size) - mean)) + (k - range) * square(mean);
        return OptionalDouble.of(clamp(1 - Math.sqrt(squares / k) / mean / Math.sqrt(k - 1)));
    }

    /** What a part adds to a sum. */
    private interface Term {
        double of(double hits, double size);
    }

    /** The sum over the parts with hits. */
    private double sum(Term term) {
        double sum = 0;
        for (int i = 0; i < kinds.length; i++) {
            sum += times[i] * term.of(Spread.hits(kinds[i]), Spread.size(kinds[i]));
        }
        return sum;
    }

    private double share(double words) {
        return words / parts.words();
    }

    private static double square(double value) {
        return value * value;
    }

    /** Rounding must not lead out of the range. */
    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
