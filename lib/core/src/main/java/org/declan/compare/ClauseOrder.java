package org.declan.compare;

import java.util.Arrays;
import org.declan.text.IntList;

/** Which of the clauses that kept their words changed places. */
final class ClauseOrder {

    private ClauseOrder() {}

    /**
     * The clauses with the words of their source that are out of the order most clauses have kept, those that were
     * reworded among them: that of the longest increasing subsequence of their sources (Schensted 1961). Where less than
     * half keep an order there is none, and all have moved that do not stand at the same rank.
     */
    static boolean[] moved(ClauseLinks links) {
        ClausePool earlier = links.earlier();
        ClausePool later = links.later();
        boolean[] moved = new boolean[later.size()];
        for (int document = 0; document < earlier.documents(); document++) {
            IntList clauses = new IntList();
            IntList sources = new IntList();
            for (int clause = 0; clause < later.size(); clause++) {
                IntList from = links.sources(clause);
                if (from.size() > 0 && earlier.document(from.get(0)) == document) {
                    clauses.add(clause);
                    sources.add(from.get(0));
                }
            }
            boolean[] kept = keeping(sources.toArray());
            for (int i = 0; i < kept.length; i++) {
                moved[clauses.get(i)] = !kept[i] && links.isIdentical(clauses.get(i));
            }
        }
        return moved;
    }

    private static boolean[] keeping(int[] sources) {
        boolean[] kept = new boolean[sources.length];
        int[] increasing = longestIncreasing(sources);
        if (2 * increasing.length >= sources.length) {
            for (int i : increasing) {
                kept[i] = true;
            }
            return kept;
        }
        int[] sorted = sources.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sources.length; i++) {
            kept[i] = sources[i] == sorted[i];
        }
        return kept;
    }

    /** The places of a longest subsequence of numbers that never decrease: pieces of one source stand together. */
    private static int[] longestIncreasing(int[] numbers) {
        int[] ends = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[ends[middle]] <= numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        int[] places = new int[length];
        int place = length == 0 ? -1 : ends[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            places[i] = place;
            place = before[place];
        }
        return places;
    }
}
