package org.declan.compare;

import java.util.Arrays;
import java.util.BitSet;
import org.declan.text.IntList;

/** Which of the clauses that kept their words changed places. */
final class ClauseOrder {

    private final ClauseLinks links;
    /** The clauses that come of one earlier text, in order; of the pieces of a source only the first. */
    private final IntList clauses = new IntList();
    /** Their sources; of a merged clause the first. */
    private final IntList sources = new IntList();

    private ClauseOrder(ClauseLinks links, int document) {
        this.links = links;
        BitSet seen = new BitSet();
        for (int clause = 0; clause < links.later().size(); clause++) {
            IntList from = links.sources(clause);
            if (from.size() > 0 && links.earlier().document(from.get(0)) == document && !seen.get(from.get(0))) {
                seen.set(from.get(0));
                clauses.add(clause);
                sources.add(from.get(0));
            }
        }
    }

    /**
     * The clauses with the words of their source that are out of the order most clauses have kept, those that were
     * reworded among them: that of the longest increasing subsequence of their sources (Schensted 1961), of several the
     * one with most clauses that kept their words. Where less than half keep an order there is none, and all have moved
     * that do not stand at the same rank.
     */
    static boolean[] moved(ClauseLinks links) {
        boolean[] moved = new boolean[links.later().size()];
        for (int document = 0; document < links.earlier().documents(); document++) {
            ClauseOrder order = new ClauseOrder(links, document);
            BitSet kept = order.keeping();
            for (int i = 0; i < order.clauses.size(); i++) {
                int clause = order.clauses.get(i);
                moved[clause] = !kept.get(i) && links.isIdentical(clause);
            }
        }
        return moved;
    }

    private BitSet keeping() {
        BitSet kept = longestIncreasing();
        int[] sorted = sources.toArray();
        Arrays.sort(sorted);
        if (2 * kept.cardinality() < sorted.length) {
            kept.clear();
            for (int i = 0; i < sorted.length; i++) {
                kept.set(i, sources.get(i) == sorted[i]);
            }
        }
        return kept;
    }

    /** The places of a longest increasing subsequence of the sources. */
    private BitSet longestIncreasing() {
        int size = sources.size();
        int[] sorted = sources.toArray();
        Arrays.sort(sorted);
        // The best subsequence that ends at each place, and the place before in it.
        long[] worth = new long[size];
        int[] before = new int[size];
        // A Fenwick tree over the ranks of sources: of each range the place where the best one so far ends.
        int[] best = new int[size + 1];
        Arrays.fill(best, -1);
        int last = -1;
        for (int i = 0; i < size; i++) {
            int rank = Arrays.binarySearch(sorted, sources.get(i)) + 1;
            before[i] = bestBelow(rank, best, worth);
            boolean identical = links.isIdentical(clauses.get(i));
            worth[i] = size + 1 + (identical ? 1 : 0) + (before[i] < 0 ? 0 : worth[before[i]]);
            for (int range = rank; range <= size; range += range & -range) {
                best[range] = better(best[range], i, worth);
            }
            last = better(last, i, worth);
        }
        BitSet places = new BitSet();
        for (int place = last; place >= 0; place = before[place]) {
            places.set(place);
        }
        return places;
    }

    private static int bestBelow(int rank, int[] best, long[] worth) {
        int found = -1;
        for (int range = rank - 1; range > 0; range -= range & -range) {
            found = better(found, best[range], worth);
        }
        return found;
    }

    private static int better(int place, int other, long[] worth) {
        return place < 0 || (other >= 0 && worth[other] > worth[place]) ? other : place;
    }
}
