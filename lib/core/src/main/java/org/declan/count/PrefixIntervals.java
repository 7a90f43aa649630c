package org.declan.count;

import java.util.Arrays;
import org.declan.text.IntList;

/**
 * The sequences that occur more than once and that not every occurrence continues with the same word, each as the
 * interval of ranks of its occurrences in a {@link SuffixArray}: the inner nodes of the suffix tree (Abouelhoda, Kurtz
 * and Ohlebusch, Replacing Suffix Trees with Enhanced Suffix Arrays, 2004). Two intervals are nested or apart. They are
 * numbered from the left, inner before outer; there are fewer of them than symbols.
 */
final class PrefixIntervals {

    private final IntList firsts = new IntList();
    private final IntList lasts = new IntList();
    private final IntList lengths = new IntList();
    private final IntList starts = new IntList();

    private PrefixIntervals() {}

    /** Those within limits; a sequence of {@code maxWords} words is among them whatever continues it. */
    static PrefixIntervals of(SuffixArray suffixes, SegmentLimits limits) {
        PrefixIntervals intervals = new PrefixIntervals();
        OpenIntervals open = new OpenIntervals();
        for (int rank = 1; rank <= suffixes.size(); rank++) {
            int common = rank < suffixes.size() ? Math.min(suffixes.commonPrefix(rank), limits.maxWords()) : 0;
            int first = rank - 1;
            int start = suffixes.position(first);
            while (open.innermostLength() > common) {
                first = open.innermostFirst();
                start = Math.min(start, open.innermostStart());
                if (open.innermostLength() >= limits.minWords() && rank - first >= limits.minCount()) {
                    intervals.add(first, rank - 1, open.innermostLength(), start);
                }
                open.close();
            }
            open.include(first, common, start);
        }
        return intervals;
    }

    /** How many intervals there are. */
    int size() {
        return lengths.size();
    }

    /** The first rank of an interval. */
    int first(int interval) {
        return firsts.get(interval);
    }

    /** The last rank of an interval; it never falls from one interval to the next. */
    int last(int interval) {
        return lasts.get(interval);
    }

    /** How many occurrences an interval has. */
    int count(int interval) {
        return lasts.get(interval) - firsts.get(interval) + 1;
    }

    /** How many words the sequence has. */
    int length(int interval) {
        return lengths.get(interval);
    }

    /** The position of the sequence's first occurrence in the text. */
    int start(int interval) {
        return starts.get(interval);
    }

    private void add(int first, int last, int length, int start) {
        firsts.add(first);
        lasts.add(last);
        lengths.add(length);
        starts.add(start);
    }

    /** Nested intervals whose last rank is not known yet. The outermost has no words, holds all and never closes. */
    private static final class OpenIntervals {

        private int[] firsts = new int[64];
        private int[] lengths = new int[64];
        private int[] starts = new int[64];
        private int innermost;

        int innermostFirst() {
            return firsts[innermost];
        }

        int innermostLength() {
            return lengths[innermost];
        }

        int innermostStart() {
            return starts[innermost];
        }

        void close() {
            innermost--;
        }

        /** Puts what is complete into the innermost interval, or into a new one when that has fewer words. */
        void include(int first, int length, int start) {
            if (length == lengths[innermost]) {
                starts[innermost] = Math.min(starts[innermost], start);
                return;
            }
            if (++innermost == lengths.length) {
                firsts = Arrays.copyOf(firsts, innermost * 2);
                lengths = Arrays.copyOf(lengths, innermost * 2);
                starts = Arrays.copyOf(starts, innermost * 2);
            }
            firsts[innermost] = first;
            lengths[innermost] = length;
            starts[innermost] = start;
        }
    }
}
