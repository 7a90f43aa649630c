package org.declan.compare;

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
        this.reference = reference;
        contrasts = new @Nullable Contrast[counts.length][totals.length];
        for (int group = 0; group < totals.length; group++) {
            compare(group);
        }
    }

    private void compare(int group) {
        int[] others = reference.of(group, totals.length).toArray();
        long otherTotal = IntStream.of(others).mapToLong(other -> totals[other]).sum();
        if (totals[group] == 0 || otherTotal == 0) {
            return;
        }
        int[] tested = IntStream.range(0, counts.length)
                .filter(item ->
                        counts[item][group] > 0 || IntStream.of(others).anyMatch(other -> counts[item][other] > 0))
                .toArray();
        Contingency[] cells = new Contingency[tested.length];
        double[] p = new double[tested.length];
        for (int i = 0; i < tested.length; i++) {
            long[] item = counts[tested[i]];
            long otherCount =
                    IntStream.of(others).mapToLong(other -> item[other]).sum();
            cells[i] = new Contingency(item[group], totals[group], otherCount, otherTotal);
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
