package org.declan.count;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The repeated segments of a text (André Salem, Pratique des segments répétés, Klincksieck, 1987): the sequences of
 * words that occur more than once. A sub-segment is left out when each of its occurrences lies, at the same offset, in
 * an occurrence of one longer segment; so of <i>droits de l'homme</i>, where <i>droits de</i> is always followed by
 * <i>l'homme</i>, only the whole is given. What remains are the maximal repeats (Gusfield, Algorithms on Strings, Trees
 * and Sequences, 1997, 7.12): neither before nor after one do all occurrences have the same word. A separator, or the
 * edge of the text, is like no word and no other separator.
 *
 * <p>Occurrences that overlap count each: <i>non non non</i> holds <i>non non</i> twice. Segments are numbered from 0 by
 * their first occurrence, the longest first. There are fewer segments than words; finding them takes linear time, apart
 * from putting them in order.
 */
public final class RepeatedSegments {

    private final SuffixArray suffixes;
    private final PrefixIntervals intervals;
    private final int[] order;

    private RepeatedSegments(SuffixArray suffixes, PrefixIntervals intervals, int[] order) {
        this.suffixes = suffixes;
        this.intervals = intervals;
        this.order = order;
    }

    /** The repeated segments of a text within limits. */
    public static RepeatedSegments in(SuffixArray suffixes, SegmentLimits limits) {
        PrefixIntervals intervals = PrefixIntervals.of(suffixes, limits);
        BitSet maximal = new BitSet(intervals.size());
        int rank = 0;
        int lastChange = 0; // of the word before, between ranks up to the last of the interval
        for (int interval = 0; interval < intervals.size(); interval++) {
            while (rank < intervals.last(interval)) {
                rank++;
                lastChange = sameWordBefore(suffixes, rank - 1, rank) ? lastChange : rank;
            }
            maximal.set(interval, lastChange > intervals.first(interval));
        }
        return of(suffixes, intervals, maximal);
    }

    /** The segments that these intervals stand for. */
    static RepeatedSegments of(SuffixArray suffixes, PrefixIntervals intervals, BitSet chosen) {
        // Of intervals with the same first occurrence, one lies in the other; the inner, longer one comes first.
        int[] order = chosen.stream()
                .mapToLong(interval -> ((long) intervals.start(interval) << Integer.SIZE) | interval)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        return new RepeatedSegments(suffixes, intervals, order);
    }

    /** How many segments there are. */
    public int size() {
        return order.length;
    }

    /** The position of a segment's first occurrence: of its first word in the array of symbols. */
    public int start(int segment) {
        return intervals.start(order[segment]);
    }

    /** How many words a segment has. */
    public int length(int segment) {
        return intervals.length(order[segment]);
    }

    /** How often a segment occurs. */
    public int count(int segment) {
        return intervals.count(order[segment]);
    }

    /** The positions where a segment occurs, ascending, in a new array; they are looked up and sorted at each call. */
    public int[] occurrences(int segment) {
        int first = intervals.first(order[segment]);
        int[] occurrences = new int[count(segment)];
        Arrays.setAll(occurrences, i -> suffixes.position(first + i));
        Arrays.sort(occurrences);
        return occurrences;
    }

    /** The interval that a segment stands for. */
    int interval(int segment) {
        return order[segment];
    }

    private static boolean sameWordBefore(SuffixArray suffixes, int rank, int otherRank) {
        int before = suffixes.position(rank) - 1;
        int otherBefore = suffixes.position(otherRank) - 1;
        return before >= 0
                && otherBefore >= 0
                && suffixes.symbol(before) >= 0
                && suffixes.symbol(before) == suffixes.symbol(otherBefore);
    }
}
