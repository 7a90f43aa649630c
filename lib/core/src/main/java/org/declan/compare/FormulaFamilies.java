package org.declan.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.declan.text.IntList;

/**
 * Sequences of words put together when they differ in one slot. A family is made around its first sequence, its head;
 * each next one joins the first family in which, with it, all members
 *
 * <ul>
 *   <li>have a common beginning, a common end or both, of three words or more on one side,
 *   <li>which together are at least 60 % of the shortest member,
 *   <li>and leave at most three words to each member: the slot, which may be at either end, and empty.
 * </ul>
 *
 * <p>So no chain of small differences joins what has nothing in common. Heads are looked up by their first and by their
 * last three words, at most {@value #MOST_HEADS} each, so that time is linear in the words of the sequences.
 */
final class FormulaFamilies {

    private static final int LONGEST_SLOT = 3;
    private static final int EDGE = 3;
    private static final double LEAST_COMMON = 0.6;
    private static final int MOST_HEADS = 64;

    /**
     * The sequences, as parts of one array of words.
     *
     * @param words all words
     * @param starts where each sequence starts
     * @param lengths how many words it has
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Sequences(int[] words, int[] starts, int[] lengths) {

        int size() {
            return starts.length;
        }

        private int word(int sequence, int index) {
            return words[starts[sequence] + index];
        }

        private int wordFromEnd(int sequence, int index) {
            return words[starts[sequence] + lengths[sequence] - 1 - index];
        }
    }

    /** The words by which heads are looked up. */
    private record Edge(boolean atEnd, int first, int second, int third) {}

    private final Sequences sequences;
    private final int[] heads;
    private final int[] beginnings;
    private final int[] ends;
    private final int[] shortest;
    private final int[] longest;
    private final Map<Edge, IntList> headsByEdge = new HashMap<>();

    FormulaFamilies(Sequences sequences) {
        this.sequences = sequences;
        heads = IntStream.range(0, sequences.size()).toArray();
        beginnings = sequences.lengths.clone();
        ends = new int[sequences.size()];
        shortest = sequences.lengths.clone();
        longest = sequences.lengths.clone();
        for (int sequence = 0; sequence < sequences.size(); sequence++) {
            if (sequences.lengths[sequence] >= EDGE) {
                place(sequence);
            }
        }
    }

    /** The head of the family of a sequence; one that is alone is its own. */
    int head(int sequence) {
        return heads[sequence];
    }

    /** How many words the members of a head's family have in common at the beginning. */
    int beginning(int head) {
        return beginnings[head];
    }

    /** How many words they have in common at the end. */
    int end(int head) {
        return ends[head];
    }

    private void place(int sequence) {
        IntList alike = headsByEdge.computeIfAbsent(edge(sequence, false), key -> new IntList());
        IntList endingAlike = headsByEdge.computeIfAbsent(edge(sequence, true), key -> new IntList());
        int[] candidates = IntStream.concat(Arrays.stream(alike.toArray()), Arrays.stream(endingAlike.toArray()))
                .sorted()
                .toArray();
        for (int head : candidates) {
            if (joins(sequence, head)) {
                heads[sequence] = head;
                return;
            }
        }
        addTo(alike, sequence);
        addTo(endingAlike, sequence);
    }

    private static void addTo(IntList list, int head) {
        if (list.size() < MOST_HEADS) {
            list.add(head);
        }
    }

    private Edge edge(int sequence, boolean atEnd) {
        int from = atEnd ? sequences.lengths[sequence] - EDGE : 0;
        return new Edge(
                atEnd,
                sequences.word(sequence, from),
                sequences.word(sequence, from + 1),
                sequences.word(sequence, from + 2));
    }

    private boolean joins(int sequence, int head) {
        int length = sequences.lengths[sequence];
        int least = Math.min(shortest[head], length);
        boolean alone = longest[head] == beginnings[head];
        int beginning = Math.min(beginnings[head], commonBeginning(head, sequence));
        int end = Math.min(alone ? least : ends[head], commonEnd(head, sequence));
        end = Math.min(end, least - beginning);
        int common = beginning + end;
        int slot = Math.max(longest[head], length) - common;
        if (Math.max(beginning, end) < EDGE || slot > LONGEST_SLOT || common < LEAST_COMMON * least) {
            return false;
        }
        beginnings[head] = beginning;
        ends[head] = end;
        shortest[head] = least;
        longest[head] = Math.max(longest[head], length);
        return true;
    }

    private int commonBeginning(int one, int other) {
        int most = Math.min(sequences.lengths[one], sequences.lengths[other]);
        int common = 0;
        while (common < most && sequences.word(one, common) == sequences.word(other, common)) {
            common++;
        }
        return common;
    }

    private int commonEnd(int one, int other) {
        int most = Math.min(sequences.lengths[one], sequences.lengths[other]);
        int common = 0;
        while (common < most && sequences.wordFromEnd(one, common) == sequences.wordFromEnd(other, common)) {
            common++;
        }
        return common;
    }
}
