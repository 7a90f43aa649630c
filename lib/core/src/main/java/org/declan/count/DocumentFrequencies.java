package org.declan.count;

import java.util.Arrays;

/**
 * In how many documents each sequence of words occurs: its occurrences, less those that follow, in the order of ranks,
 * one in the same document (Hui, Color Set Size Problem with Applications to String Matching, CPM 1992). Here that pair
 * is booked where its earlier rank lies: on the outermost interval complete so far that holds it, or on the rank alone.
 * Intervals are nested or apart, so whatever is completed later holds all of that interval or nothing of it. One binary
 * search for each symbol.
 */
final class DocumentFrequencies {

    private final int[] firsts;
    private final int[] repetitions;
    private int size;

    private DocumentFrequencies(int capacity) {
        firsts = new int[capacity];
        repetitions = new int[capacity];
    }

    /**
     * The number of documents for each interval.
     *
     * @param documents the document of each position, 0 or more; not asked for separators
     */
    static int[] of(PrefixIntervals intervals, SuffixArray suffixes, int[] documents) {
        DocumentFrequencies complete = new DocumentFrequencies(suffixes.size());
        int[] lastRanks = new int[Arrays.stream(documents).max().orElse(-1) + 1];
        Arrays.fill(lastRanks, -1);
        int[] frequencies = new int[intervals.size()];
        int rank = 0;
        for (int interval = 0; interval < frequencies.length; interval++) {
            for (; rank <= intervals.last(interval); rank++) {
                complete.push(rank, 0);
                int position = suffixes.position(rank);
                if (suffixes.symbol(position) >= 0) {
                    complete.repeat(lastRanks[documents[position]]);
                    lastRanks[documents[position]] = rank;
                }
            }
            int repeated = complete.popFrom(intervals.first(interval));
            complete.push(intervals.first(interval), repeated);
            frequencies[interval] = intervals.count(interval) - repeated;
        }
        return frequencies;
    }

    private void push(int first, int repeated) {
        firsts[size] = first;
        repetitions[size++] = repeated;
    }

    private void repeat(int rank) {
        if (rank >= 0) {
            int found = Arrays.binarySearch(firsts, 0, size, rank);
            repetitions[found >= 0 ? found : -found - 2]++;
        }
    }

    private int popFrom(int first) {
        int repeated = 0;
        while (size > 0 && firsts[size - 1] >= first) {
            repeated += repetitions[--size];
        }
        return repeated;
    }
}
