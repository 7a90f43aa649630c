package org.declan.count;

import java.util.Arrays;

/**
 * Sorts the suffixes of a sequence in linear time (SA-IS: Nong, Zhang and Chan, Linear Suffix Array Construction by
 * Almost Pure Induced-Sorting, DCC 2009), whatever its periods. A suffix is rising when it is smaller than the next one,
 * else falling; a rising one after a falling one is a valley. Once the valleys are sorted, one pass puts each falling
 * suffix in its place and one more each rising suffix. The valleys, at most half of all, are sorted by the same means.
 */
final class InducedSorting {

    private final int[] text;
    private final int[] bucketStarts;
    private final boolean[] rising;
    private final int[] order;

    private InducedSorting(int[] text, int alphabet) {
        this.text = text;
        order = new int[text.length];
        rising = new boolean[text.length];
        for (int i = text.length - 2; i >= 0; i--) {
            rising[i] = text[i] < text[i + 1] || (text[i] == text[i + 1] && rising[i + 1]);
        }
        bucketStarts = new int[alphabet + 1];
        for (int symbol : text) {
            bucketStarts[symbol + 1]++;
        }
        for (int symbol = 0; symbol < alphabet; symbol++) {
            bucketStarts[symbol + 1] += bucketStarts[symbol];
        }
    }

    /** The starts of the suffixes of a text, smallest suffix first; its symbols are 0 to {@code alphabet - 1}. */
    static int[] order(int[] text, int alphabet) {
        if (text.length == 0) {
            return text;
        }
        InducedSorting sorting = new InducedSorting(text, alphabet);
        int[] valleys = sorting.valleys();
        sorting.induce(valleys);
        if (valleys.length > 1) {
            sorting.induce(sorting.sorted(valleys));
        }
        return sorting.order;
    }

    private int[] valleys() {
        int count = 0;
        for (int i = 1; i < text.length; i++) {
            count += isValley(i) ? 1 : 0;
        }
        int[] valleys = new int[count];
        for (int i = text.length - 1; count > 0; i--) {
            if (isValley(i)) {
                valleys[--count] = i;
            }
        }
        return valleys;
    }

    private boolean isValley(int start) {
        return start > 0 && rising[start] && !rising[start - 1];
    }

    /** Orders all suffixes from the valleys; right when these are sorted, else right up to the next valley of each. */
    private void induce(int[] valleys) {
        Arrays.fill(order, -1);
        int[] next = bucketStarts.clone();
        for (int i = valleys.length - 1; i >= 0; i--) {
            order[--next[text[valleys[i]] + 1]] = valleys[i];
        }
        next = bucketStarts.clone();
        // The end of the text is smaller than any symbol, so the last suffix is the first of its bucket.
        order[next[text[text.length - 1]]++] = text.length - 1;
        for (int i = 0; i < order.length; i++) {
            int before = order[i] - 1;
            if (before >= 0 && !rising[before]) {
                order[next[text[before]]++] = before;
            }
        }
        next = bucketStarts.clone();
        for (int i = order.length - 1; i >= 0; i--) {
            int before = order[i] - 1;
            if (before >= 0 && rising[before]) {
                order[--next[text[before] + 1]] = before;
            }
        }
    }

    /** The valleys as suffixes, smallest first, after {@link #induce} has sorted them up to the next valley of each. */
    private int[] sorted(int[] valleys) {
        int[] sorted = new int[valleys.length];
        int[] names = new int[text.length / 2 + 1]; // No two valleys are neighbours, so half a place each will do.
        int size = 0;
        int name = 0;
        for (int start : order) {
            if (isValley(start)) {
                name += size > 0 && !sameToNextValley(sorted[size - 1], start) ? 1 : 0;
                names[start / 2] = name;
                sorted[size++] = start;
            }
        }
        if (name + 1 < size) {
            int[] named = new int[size];
            Arrays.setAll(named, i -> names[valleys[i] / 2]);
            int[] namesInOrder = order(named, name + 1);
            Arrays.setAll(sorted, i -> valleys[namesInOrder[i]]);
        }
        return sorted;
    }

    /** Of two that agree so far, one rising and one falling, the falling is smaller: no need to look at the larger. */
    private boolean sameToNextValley(int smaller, int larger) {
        for (int i = 0; Math.max(smaller, larger) + i < text.length; i++) {
            if (text[smaller + i] != text[larger + i]) {
                return false;
            }
            if (i > 0 && isValley(smaller + i)) {
                return true;
            }
        }
        return false;
    }
}
