package org.declan.compare;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Items of one kind, such as themes or terms, compared between groups of texts. An item is tested in a group when both
 * the group and its reference have words and the item occurs in one of them; q is over the items tested in that group.
 */
public final class Contrasts {

    private final long[][] counts;
    private final long[] sums;
    private final long[] totals;
    private final Reference reference;
    private final @Nullable Contrast[][] contrasts;

    /**
     * Compares.
     *
     * @param counts of each item in each group
     * @param totals the words of each group, no less than any count
     */
    public Contrasts(long[][] counts, long[] totals, Reference reference) {
        this.counts = counts;
        this.totals = totals;
        this.sums = Arrays.stream(counts)
                .mapToLong(item -> LongStream.of(item).sum())
                .toArray();
        this.reference = reference;
        contrasts = new @Nullable Contrast[counts.length][totals.length];
        for (int group = 0; group < totals.length; group++) {
            compare(group);
        }
    }

    private void compare(int group) {
        long otherTotal = reference.sum(totals, total(), group);
        if (totals[group] == 0 || otherTotal == 0) {
            return;
        }
        int[] tested = IntStream.range(0, counts.length)
                .filter(item -> counts[item][group] + others(item, group) > 0)
                .toArray();
        Contingency[] cells = new Contingency[tested.length];
        double[] p = new double[tested.length];
        for (int i = 0; i < tested.length; i++) {
            cells[i] = new Contingency(counts[tested[i]][group], totals[group], others(tested[i], group), otherTotal);
            p[i] = Specificity.p(cells[i]);
        }
        double[] q = PAdjustment.benjaminiHochberg(p);
        for (int i = 0; i < tested.length; i++) {
            contrasts[tested[i]][group] = new Contrast(
                    cells[i],
                    Specificity.of(cells[i]),
                    p[i],
                    q[i],
                    LogRatio.of(cells[i], Contrast.CONFIDENCE),
                    LogLikelihood.signed(cells[i]));
        }
    }

    private long others(int item, int group) {
        return reference.sum(counts[item], sums[item], group);
    }

    /** The same items compared with another reference. */
    public Contrasts against(Reference another) {
        return reference.equals(another) ? this : new Contrasts(counts, totals, another);
    }

    /** How often an item occurs in all groups. */
    public long count(int item) {
        return sums[item];
    }

    /** How many groups there are. */
    public int groups() {
        return totals.length;
    }

    /** The words of a group. */
    public long total(int group) {
        return totals[group];
    }

    /** The words of all groups. */
    public long total() {
        return LongStream.of(totals).sum();
    }

    /** How often an item occurs in a group. */
    public long count(int item, int group) {
        return counts[item][group];
    }

    /** The contrast of an item in a group; empty when it was not tested. */
    public Optional<Contrast> of(int item, int group) {
        return Optional.ofNullable(contrasts[item][group]);
    }

    /** What became of an item since the group before; empty in the first group and beside a group without words. */
    public Optional<Change> change(int item, int group) {
        if (group == 0 || totals[group] == 0 || totals[group - 1] == 0) {
            return Optional.empty();
        }
        return Optional.of(Change.between(
                new Contingency(counts[item][group], totals[group], counts[item][group - 1], totals[group - 1])));
    }
}
