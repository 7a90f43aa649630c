package org.declan.count;

import java.util.BitSet;

/** Finds an interval by its length and a rank in it: intervals of the same length lie apart, from left to right. */
final class IntervalsByLength {

    private final PrefixIntervals intervals;
    private final int[] groupStarts;
    private final int[] grouped;

    IntervalsByLength(PrefixIntervals intervals, BitSet chosen) {
        this.intervals = intervals;
        int longest = chosen.stream().map(intervals::length).max().orElse(0);
        groupStarts = new int[longest + 2];
        chosen.stream().forEach(interval -> groupStarts[intervals.length(interval) + 1]++);
        for (int length = 0; length <= longest; length++) {
            groupStarts[length + 1] += groupStarts[length];
        }
        grouped = new int[groupStarts[longest + 1]];
        int[] next = groupStarts.clone();
        chosen.stream().forEach(interval -> grouped[next[intervals.length(interval)]++] = interval);
    }

    /** The interval of this length that holds a rank; there must be one. */
    int find(int length, int rank) {
        int low = groupStarts[length];
        int high = groupStarts[length + 1] - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (intervals.first(grouped[middle]) <= rank) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return grouped[low];
    }
}
