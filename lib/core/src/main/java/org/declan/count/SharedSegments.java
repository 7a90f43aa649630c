package org.declan.count;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The sequences of words that several documents share, as long as they can be: a repeated segment of at least so many
 * documents is left out when a longer one that contains it occurs in the same documents, however often.
 *
 * <p>A longer sequence occurs in no other documents than its parts. So it is enough to compare numbers of documents, and
 * only with sequences of one word more, at the end or at the beginning: they lie between the two, and have the same
 * documents when the two have. One word more at the end is an interval directly inside ({@link PrefixIntervals}). One
 * word more at the beginning is an interval too, unless all its occurrences go on with the same word: then, so do some
 * of the shorter sequence in each document, which the first case covers. Finding them takes two binary searches a word.
 *
 * <p>No length is cut: segments that begin at one place have fewer and fewer documents, so in a text of <i>n</i> words
 * there are at most √(2<i>n</i>) of them, and few in practice.
 */
public final class SharedSegments {

    private final RepeatedSegments segments;
    private final int[] documents;
    private final int[] frequencies;

    private SharedSegments(RepeatedSegments segments, int[] documents, int[] frequencies) {
        this.segments = segments;
        this.documents = documents;
        this.frequencies = frequencies;
    }

    /**
     * The segments that documents of a text share.
     *
     * @param suffixes the text, with a separator between documents
     * @param documents the document of each position, 0 or more, best without gaps; not asked for separators. The array
     *     is not copied; it must not change from now on
     * @param minWords words in the shortest segment; at least 1
     * @param minDocuments documents of the least common segment; at least 2
     */
    public static SharedSegments among(SuffixArray suffixes, int[] documents, int minWords, int minDocuments) {
        if (documents.length != suffixes.size() || minDocuments < 2) {
            throw new IllegalArgumentException("not shared: " + minDocuments + " documents, " + documents.length
                    + " of " + suffixes.size() + " places");
        }
        // A segment of so many documents occurs as many times.
        SegmentLimits limits = new SegmentLimits(minWords, Integer.MAX_VALUE, minDocuments);
        PrefixIntervals intervals = PrefixIntervals.of(suffixes, limits);
        int[] frequencies = DocumentFrequencies.of(intervals, suffixes, documents);
        BitSet chosen = new BitSet(intervals.size());
        for (int interval = 0; interval < frequencies.length; interval++) {
            chosen.set(interval, frequencies[interval] >= minDocuments);
        }
        IntervalsByLength byLength = new IntervalsByLength(intervals, chosen);
        BitSet contained = continued(intervals, frequencies);
        chosen.stream().filter(longer -> intervals.length(longer) > minWords).forEach(longer -> {
            int second = suffixes.rank(intervals.start(longer) + 1);
            int rest = byLength.find(intervals.length(longer) - 1, second);
            contained.set(rest, contained.get(rest) || frequencies[rest] == frequencies[longer]);
        });
        chosen.andNot(contained);
        return new SharedSegments(RepeatedSegments.of(suffixes, intervals, chosen), documents, frequencies);
    }

    /** The segments, in the order of {@link RepeatedSegments}; the methods here take the same numbers. */
    public RepeatedSegments segments() {
        return segments;
    }

    /** In how many documents a segment occurs. */
    public int documentFrequency(int segment) {
        return frequencies[segments.interval(segment)];
    }

    /** The documents a segment occurs in, ascending, in a new array; they are looked up at each call. */
    public int[] documents(int segment) {
        return Arrays.stream(segments.occurrences(segment))
                .map(position -> documents[position])
                .sorted()
                .distinct()
                .toArray();
    }

    /** The intervals with one of the same documents directly inside: a longer sequence that begins alike. */
    private static BitSet continued(PrefixIntervals intervals, int[] frequencies) {
        BitSet continued = new BitSet(frequencies.length);
        int[] complete = new int[frequencies.length];
        int size = 0;
        for (int outer = 0; outer < frequencies.length; outer++) {
            while (size > 0 && intervals.first(complete[size - 1]) >= intervals.first(outer)) {
                size--;
                if (frequencies[complete[size]] == frequencies[outer]) {
                    continued.set(outer);
                }
            }
            complete[size++] = outer;
        }
        return continued;
    }
}
