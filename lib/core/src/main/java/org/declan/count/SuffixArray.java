package org.declan.count;

import java.util.Arrays;

/**
 * Where each sequence of words stands: all suffixes of a text in the order of their words, with the number of words
 * that neighbours have in common. Suffixes that begin with the same words are neighbours.
 *
 * <p>The text is an array of symbols. A symbol of 0 or more is a word, best its number in a vocabulary; a negative one
 * is a separator, such as the end of a sentence. A separator matches nothing, not even a separator: no common beginning
 * reaches one. Separators come before words, words in the order of their numbers; suffixes with the same words up to
 * a separator are in the order of what follows.
 *
 * <p>Time and memory are linear in the text, periodic or not (Nong, Zhang and Chan 2009; Kasai and others, CPM 2001):
 * it keeps 12 bytes a symbol and needs up to 30 while it is made, the given array apart.
 */
public final class SuffixArray {

    private final int[] symbols;
    private final int[] positions;
    private final int[] ranks;
    private final int[] commonPrefixes;

    private SuffixArray(int[] symbols) {
        this.symbols = symbols;
        int[] text = text(symbols);
        positions = InducedSorting.order(text, Arrays.stream(text).max().orElse(0) + 1);
        ranks = text; // no longer needed
        for (int rank = 0; rank < positions.length; rank++) {
            ranks[positions[rank]] = rank;
        }
        commonPrefixes = commonPrefixes();
    }

    /** Sorts the suffixes of a text. The array is not copied; it must not change from now on. */
    public static SuffixArray of(int[] symbols) {
        return new SuffixArray(symbols);
    }

    /** How many symbols the text has, and so how many suffixes; separators count. */
    public int size() {
        return symbols.length;
    }

    /** The symbol at a position, 0 to {@link #size()} - 1; negative for a separator. */
    public int symbol(int position) {
        return symbols[position];
    }

    /** Where the suffix of a rank starts; the first rank is 0. */
    public int position(int rank) {
        return positions[rank];
    }

    /** The rank of the suffix that starts at a position. */
    public int rank(int position) {
        return ranks[position];
    }

    /** With how many words in common the suffix of a rank and the one before it begin; 0 for the first. */
    public int commonPrefix(int rank) {
        return commonPrefixes[rank];
    }

    /** The symbols, numbered from 0 without large gaps, all separators alike. */
    private static int[] text(int[] symbols) {
        int[] text = new int[symbols.length];
        if (Arrays.stream(symbols).max().orElse(0) < 2L * symbols.length) {
            Arrays.setAll(text, i -> Math.max(symbols[i], -1) + 1);
        } else {
            int[] words = Arrays.stream(symbols)
                    .filter(symbol -> symbol >= 0)
                    .sorted()
                    .distinct()
                    .toArray();
            Arrays.setAll(text, i -> symbols[i] < 0 ? 0 : Arrays.binarySearch(words, symbols[i]) + 1);
        }
        return text;
    }

    private int[] commonPrefixes() {
        int[] common = new int[symbols.length];
        int length = 0;
        for (int position = 0; position < symbols.length; position++) {
            if (ranks[position] > 0) {
                int other = positions[ranks[position] - 1];
                while (sameWord(position + length, other + length)) {
                    length++;
                }
                common[ranks[position]] = length;
            }
            // Without its first word, a suffix has all but one of these words in common with a neighbour.
            length = Math.max(0, length - 1);
        }
        return common;
    }

    private boolean sameWord(int one, int other) {
        return Math.max(one, other) < symbols.length && symbols[one] == symbols[other] && symbols[one] >= 0;
    }
}
