package org.declan.cli;

import java.util.Arrays;
import org.declan.cli.TermRanking.Ranked;

/**
 * Puts many terms in the order of {@link Ranked#ORDER}. To compare two strings takes a look at two places of the memory, and
 * most terms of a large corpus have the count of many others: so the first letters of each are packed into a number, and
 * the numbers are sorted. Terms with letters beyond the 65,536 of Java's own order are left to the comparator.
 */
final class TermOrder {

    /** To number the letters takes longer than to compare fewer terms than these. */
    private static final int MANY = 1 << 12;

    /** So few terms of the same count and first letters are compared as fast. */
    private static final int FEW = 8;

    /** Terms that are the same for so many letters are left to the comparator too. */
    private static final int DEEPEST = 64;

    private final Ranked[] terms;
    /** For each letter that occurs its number in the order of letters, from 1; 0 is for the end of a term. */
    private final int[] letters = new int[Character.MAX_VALUE + 1];

    private final int letterBits;

    private TermOrder(Ranked[] terms) {
        this.terms = terms;
        for (Ranked ranked : terms) {
            for (int i = 0; i < ranked.term().length(); i++) {
                letters[ranked.term().charAt(i)] = 1;
            }
        }
        for (int letter = 1; letter < letters.length; letter++) {
            letters[letter] += letters[letter - 1];
        }
        letterBits = bits(letters[letters.length - 1]);
    }

    /** Sorts terms. */
    static void sort(Ranked[] terms) {
        if (hasSurrogate(terms)) {
            Arrays.sort(terms, Ranked.ORDER);
        } else if (terms.length < MANY) {
            Arrays.sort(terms, Ranked.PLAIN_ORDER);
        } else {
            new TermOrder(terms).sortByCount();
        }
    }

    private static boolean hasSurrogate(Ranked[] terms) {
        for (Ranked ranked : terms) {
            if (ranked.hasSurrogate()) {
                return true;
            }
        }
        return false;
    }

    private static int bits(int greatest) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(greatest);
    }

    private void sortByCount() {
        long[] keys = new long[terms.length];
        for (int i = 0; i < keys.length; i++) {
            long lack = Integer.MAX_VALUE - Math.min(Integer.MAX_VALUE, terms[i].count());
            keys[i] = lack << Integer.SIZE | i;
        }
        arrange(keys, 0, Integer.SIZE);
        int from = 0;
        while (from < keys.length) {
            int to = end(keys, from, Integer.SIZE);
            // Counts that are too large for a key may differ.
            sortByLetters(from, to, terms[from].count() < Integer.MAX_VALUE ? 0 : DEEPEST);
            from = to;
        }
    }

    /** Sorts terms of the same count that have so many letters in common. */
    private void sortByLetters(int from, int to, int common) {
        if (to - from <= FEW || common >= DEEPEST) {
            Arrays.sort(terms, from, to, Ranked.PLAIN_ORDER);
            return;
        }
        int placeBits = bits(to - from - 1);
        int packed = (Long.SIZE - 1 - placeBits) / letterBits;
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = pack(terms[from + i].term(), common, packed) << placeBits | i;
        }
        arrange(keys, from, placeBits);
        int next = 0;
        while (next < keys.length) {
            int end = end(keys, next, placeBits);
            sortByLetters(from + next, from + end, common + packed);
            next = end;
        }
    }

    private long pack(String term, int first, int number) {
        long packed = 0;
        for (int i = first; i < first + number; i++) {
            packed = packed << letterBits | (i < term.length() ? letters[term.charAt(i)] : 0);
        }
        return packed;
    }

    /** Sorts keys, the lower bits of which are places of terms, and puts the terms in the order of their keys. */
    private void arrange(long[] keys, int from, int placeBits) {
        Arrays.sort(keys);
        Ranked[] before = Arrays.copyOfRange(terms, from, from + keys.length);
        for (int i = 0; i < keys.length; i++) {
            terms[from + i] = before[(int) (keys[i] & ((1L << placeBits) - 1))];
        }
    }

    /** Where the keys end that are the same but for their places. */
    private static int end(long[] keys, int from, int placeBits) {
        int end = from + 1;
        while (end < keys.length && keys[end] >> placeBits == keys[from] >> placeBits) {
            end++;
        }
        return end;
    }
}
