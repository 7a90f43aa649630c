package org.declan.check;

import org.jspecify.annotations.Nullable;

/**
 * The part of a run of words that is most like another run: the fewest words to put in, leave out or replace, wherever it
 * begins and ends (Sellers, Journal of Algorithms 1, 1980). Takes time proportional to the product of the lengths.
 *
 * @param first the index of its first word
 * @param end the index after its last word; at least {@code first}
 * @param edits how many words differ
 */
record WordAlignment(int first, int end, int edits) {

    /**
     * The best part of {@code text[from, to)}; of several the first, and of those that begin there the shortest.
     *
     * @param wanted the words looked for, as numbers; at least one
     * @param text words as numbers
     */
    static WordAlignment best(int[] wanted, int[] text, int from, int to) {
        int length = wanted.length;
        int[] edits = new int[length + 1];
        int[] starts = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            edits[i] = i;
            starts[i] = from;
        }
        WordAlignment best = new WordAlignment(from, from, length);
        for (int at = from; at < to; at++) {
            int diagonal = edits[0];
            int diagonalStart = starts[0];
            starts[0] = at + 1;
            for (int i = 1; i <= length; i++) {
                int replaced = diagonal + (wanted[i - 1] == text[at] ? 0 : 1);
                int replacedStart = diagonalStart;
                diagonal = edits[i];
                diagonalStart = starts[i];
                int least = Math.min(replaced, Math.min(edits[i], edits[i - 1]) + 1);
                // Of ways that are as short the one that keeps most words of the text together.
                starts[i] = replaced == least ? replacedStart : edits[i - 1] + 1 == least ? starts[i - 1] : starts[i];
                edits[i] = least;
            }
            if (edits[length] < best.edits) {
                best = new WordAlignment(starts[length], at + 1, edits[length]);
            }
        }
        return best;
    }

    /** The better one of two, the first if they are as good. */
    static WordAlignment better(@Nullable WordAlignment one, WordAlignment other) {
        return one == null || other.edits < one.edits ? other : one;
    }
}
