package org.declan.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Tells the sentences in which a pattern can have a hit, by a {@link Prefilter}. What the words of a sentence are good
 * for is collected in bits, one for each need of each way. Two sentences of three hold no hit of the built-in themes, and
 * are passed over; their rare forms, of which a large corpus has no end, need not be looked up in the dictionary.
 */
final class Candidates {

    private final Automaton automaton;
    private final Prefilter prefilter;
    private final WordConditions words;
    /** What a word is good for, by the number of the set of conditions that its form satisfies. */
    private final SparseBits uses = new SparseBits();
    /** The bits of a sentence without words: ways that need fewer words than others have them already. */
    private final long[] wordless;

    private final long[] met;
    /** The units that can match in the present sentence, as bits. */
    private final long[] units;
    /** Those of which a match can be a hit. */
    private final long[] wanted;

    Candidates(Automaton automaton, WordConditions words) {
        this.automaton = automaton;
        this.prefilter = automaton.prefilter();
        this.words = words;
        BitSet unneeded = new BitSet();
        for (int way = 0; way < prefilter.ways(); way++) {
            for (int need = prefilter.needs(way); need < Prefilter.NEEDS; need++) {
                unneeded.set(prefilter.place(way, need));
            }
        }
        met = new long[Prefilter.NEEDS * prefilter.longs()];
        units = new long[automaton.patternOfUnit().length / Long.SIZE + 1];
        wanted = new long[units.length];
        wordless = Arrays.copyOf(unneeded.toLongArray(), met.length);
    }

    /** Whether a sentence can hold a hit that is sought, by the numbers of the sets of conditions its forms satisfy. */
    boolean isOne(int[] conditions, int length) {
        System.arraycopy(wordless, 0, met, 0, met.length);
        for (int i = 0; i < length; i++) {
            int set = conditions[i];
            if (set >= uses.size()) {
                addUses(set);
            }
            uses.addTo(met, set);
        }
        return findUnits() && findWanted();
    }

    /** The units whose matches can be hits in the sentence last looked at, as bits; not to be changed. */
    long[] units() {
        return wanted;
    }

    private void addUses(int conditions) {
        while (conditions >= uses.size()) {
            uses.add(words.set(uses.size()).stream()
                    .mapToObj(prefilter::places)
                    .flatMapToInt(IntStream::of)
                    .toArray());
        }
    }

    /** Finds the units that can match; says whether there are any. */
    private boolean findUnits() {
        int longs = prefilter.longs();
        boolean found = false;
        for (int i = 0; i < longs; i++) {
            long ways = met[i] & met[longs + i] & met[2 * longs + i];
            if (ways != 0 && !found) {
                found = true;
                Arrays.fill(units, 0);
            }
            for (; ways != 0; ways &= ways - 1) {
                set(units, prefilter.unit(i * Long.SIZE + Long.numberOfTrailingZeros(ways)));
            }
        }
        return found;
    }

    /** Finds the units of patterns that can have a hit; says whether one of these is sought. */
    private boolean findWanted() {
        Arrays.fill(wanted, 0);
        boolean found = false;
        for (int i = 0; i < units.length; i++) {
            for (long left = units[i]; left != 0; left &= left - 1) {
                int unit = i * Long.SIZE + Long.numberOfTrailingZeros(left);
                int pattern = automaton.patternOfUnit()[unit];
                if (pattern >= 0 && areMet(automaton.present(pattern))) {
                    set(wanted, unit);
                    found |= automaton.isSought(pattern);
                }
            }
        }
        return found;
    }

    private boolean areMet(int[] conditions) {
        for (int unit : conditions) {
            if ((units[unit / Long.SIZE] & (1L << unit)) == 0) {
                return false;
            }
        }
        return true;
    }

    private static void set(long[] bits, int member) {
        bits[member / Long.SIZE] |= 1L << member;
    }
}
