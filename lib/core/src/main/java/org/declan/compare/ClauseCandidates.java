package org.declan.compare;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.declan.text.IntList;

/**
 * For each later clause the earlier ones that share words with it, found by an index of the words. All of them as long
 * as the texts have no more than {@value #EXACT} pairs; beyond that the {@value #NEAREST} that share most by the weights
 * of their words, so that time stays near-linear. Of a word in more than {@value #COMMON} clauses only those are looked
 * at that stand as deep in their text as the later clause does in its own.
 */
final class ClauseCandidates {

    private static final long EXACT = 1_000_000;
    private static final int NEAREST = 32;
    private static final int COMMON = 200;

    private final ClausePool earlier;
    private final ClausePool later;
    private final boolean isExact;
    private final IntList[] index;
    private final IntList[] ofClauses;
    private final IntList[] ofSources;

    // What the later clause at hand shares with earlier ones; emptied after each.
    private final double[] shared;
    private IntList met = new IntList();

    /**
     * Finds candidates.
     *
     * @param isSource which earlier clauses can be a source still
     * @param isOpen which later clauses are without a source still
     */
    ClauseCandidates(ClausePool earlier, IntPredicate isSource, ClausePool later, IntPredicate isOpen) {
        this.earlier = earlier;
        this.later = later;
        isExact = (long) earlier.size() * later.size() <= EXACT;
        index = lists(earlier.weights().size());
        for (int source = 0; source < earlier.size(); source++) {
            if (isSource.test(source)) {
                Bag bag = earlier.bag(source);
                for (int i = 0; i < bag.size(); i++) {
                    index[bag.root(i)].add(source);
                }
            }
        }
        shared = new double[earlier.size()];
        ofClauses = lists(later.size());
        ofSources = lists(earlier.size());
        for (int clause = 0; clause < later.size(); clause++) {
            if (isOpen.test(clause)) {
                find(clause);
            }
        }
    }

    private static IntList[] lists(int length) {
        IntList[] lists = new IntList[length];
        Arrays.setAll(lists, i -> new IntList());
        return lists;
    }

    private void find(int clause) {
        Bag bag = later.bag(clause);
        for (int i = 0; i < bag.size(); i++) {
            meet(index[bag.root(i)], earlier.weights().of(bag.root(i)), clause);
        }
        for (int source : isExact ? sorted(met) : nearest(clause)) {
            ofClauses[clause].add(source);
            ofSources[source].add(clause);
        }
        for (int i = 0; i < met.size(); i++) {
            shared[met.get(i)] = 0;
        }
        met = new IntList();
    }

    /** Meets the sources that have a word, document by document. */
    private void meet(IntList sources, double weight, int clause) {
        int from = 0;
        for (int document = 0; document < earlier.documents(); document++) {
            int first = earlier.first(document);
            int length = earlier.first(document + 1) - first;
            int to = firstFrom(sources, first + length);
            if (isExact || to - from <= COMMON) {
                meet(sources, from, to, weight);
            } else {
                int beside = firstFrom(sources, first + later.depth(clause) * length) - COMMON / 2;
                int start = Math.max(from, Math.min(to - COMMON, beside));
                meet(sources, start, start + COMMON, weight);
            }
            from = to;
        }
    }

    private void meet(IntList sources, int from, int to, double weight) {
        for (int i = from; i < to; i++) {
            int source = sources.get(i);
            if (shared[source] == 0) {
                met.add(source);
            }
            shared[source] += weight;
        }
    }

    /** The index of the first of ascending numbers that is not below a place. */
    private static int firstFrom(IntList numbers, double place) {
        int low = 0;
        int high = numbers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] sorted(IntList sources) {
        int[] sorted = sources.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Those met that share most, and of those that share as much, those that stand as deep in their text. */
    private int[] nearest(int clause) {
        int[] best = new int[Math.min(NEAREST, met.size())];
        int size = 0;
        for (int i = 0; i < met.size(); i++) {
            int rank = size;
            while (rank > 0 && isNearer(met.get(i), best[rank - 1], later.depth(clause))) {
                rank--;
            }
            if (rank < best.length) {
                size = Math.min(size + 1, best.length);
                System.arraycopy(best, rank, best, rank + 1, size - rank - 1);
                best[rank] = met.get(i);
            }
        }
        return IntStream.of(best).sorted().toArray();
    }

    private boolean isNearer(int source, int other, double depth) {
        int order = Double.compare(shared[other], shared[source]);
        order = order != 0
                ? order
                : Double.compare(Math.abs(earlier.depth(source) - depth), Math.abs(earlier.depth(other) - depth));
        return order != 0 ? order < 0 : source < other;
    }

    /** The candidates of a later clause, in order. */
    IntList of(int clause) {
        return ofClauses[clause];
    }

    /** The later clauses that an earlier one is a candidate of, in order. */
    IntList ofSource(int source) {
        return ofSources[source];
    }
}
