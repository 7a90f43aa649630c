package org.declan.query;

import java.util.Arrays;
import java.util.BitSet;
import org.declan.text.IntList;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/**
 * Tells the sentences in which a pattern can have a hit, by a {@link Prefilter}. What the words of a sentence are good
 * for is collected in bits, one for each need of each way. Two sentences of three hold no hit of the built-in themes, and
 * are passed over; their rare forms, of which a large corpus has no end, need not be looked up in the dictionary.
 */
final class Candidates {

    private final Automaton automaton;
    private final Prefilter prefilter;
    private final Vocabulary vocabulary;
    private final WordConditions words;
    /** What words are good for. */
    private final SparseBits uses = new SparseBits();
    /** By the number of the set of conditions that a form satisfies. */
    private final IntList useOfConditions = new IntList();
    /** Parallel to the vocabulary, as far as known. Of three words, two are good for nothing. */
    private int[] useOfForm = new int[0];

    private int known;
    private int[] used = new int[64];
    /** As bits the ways of units whose matches are sought. */
    private final long[] sought;
    /** The bits of a sentence without words: ways that need fewer words than others have them already. */
    private final long[] wordless;

    private final long[] met;
    /** The units that can match in the present sentence, as bits. */
    private final long[] units;
    /** Those of which a match can be a hit. */
    private final long[] wanted;

    Candidates(Automaton automaton, Vocabulary vocabulary, WordConditions words) {
        this.automaton = automaton;
        this.vocabulary = vocabulary;
        this.prefilter = automaton.prefilter();
        this.words = words;
        sought = new long[prefilter.longs()];
        wordless = new long[Prefilter.NEEDS * sought.length];
        for (int way = 0; way < prefilter.ways(); way++) {
            for (int need = prefilter.needs(way); need < Prefilter.NEEDS; need++) {
                set(wordless, need * sought.length * Long.SIZE + way);
            }
            int pattern = automaton.patternOfUnit()[prefilter.unit(way)];
            if (pattern >= 0 && automaton.isSought(pattern)) {
                set(sought, way);
            }
        }
        met = new long[wordless.length];
        units = new long[automaton.patternOfUnit().length / Long.SIZE + 1];
        wanted = new long[units.length];
    }

    /** Whether a sentence, the tokens from one to another, can hold a hit that is sought. */
    boolean isOne(Tokens tokens, int first, int end) {
        if (known < vocabulary.size()) {
            workOutNew();
        }
        System.arraycopy(wordless, 0, met, 0, met.length);
        int found = collect(tokens, first, end);
        for (int i = 0; i < found; i++) {
            uses.addTo(met, used[i]);
        }
        if (!canBeFound()) {
            return false;
        }
        findUnits();
        return findWanted();
    }

    /** The units whose matches can be hits in the sentence last looked at, as bits; not to be changed. */
    long[] units() {
        return wanted;
    }

    /** Puts what words are good for in a row; no processor can tell beforehand which of them are good for something. */
    private int collect(Tokens tokens, int first, int end) {
        if (end - first >= used.length) {
            used = new int[2 * (end - first)];
        }
        int size = 0;
        for (int token = first; token < end; token++) {
            int use = useOfForm[tokens.type(token)];
            used[size] = use;
            size += -use >>> (Integer.SIZE - 1);
        }
        return size;
    }

    private void workOutNew() {
        words.workOutNew();
        if (words.known() > useOfForm.length) {
            useOfForm = Arrays.copyOf(useOfForm, words.known() * 2);
        }
        for (; known < words.known(); known++) {
            int conditions = words.number(known);
            if (conditions == useOfConditions.size()) {
                useOfConditions.add(use(words.set(conditions)));
            }
            useOfForm[known] = useOfConditions.get(conditions);
        }
    }

    private int use(BitSet conditions) {
        IntList places = new IntList();
        for (int i = conditions.nextSetBit(0); i >= 0; i = conditions.nextSetBit(i + 1)) {
            for (int place : prefilter.places(i)) {
                places.add(place);
            }
        }
        return uses.add(places.toArray());
    }

    /** Whether a unit can match whose matches are sought. Half the sentences have but the words of a condition on them. */
    private boolean canBeFound() {
        int longs = sought.length;
        for (int i = 0; i < longs; i++) {
            if ((sought[i] & met[i] & met[longs + i] & met[2 * longs + i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Finds the units that can match. */
    private void findUnits() {
        int longs = sought.length;
        Arrays.fill(units, 0);
        for (int i = 0; i < longs; i++) {
            long ways = met[i] & met[longs + i] & met[2 * longs + i];
            for (; ways != 0; ways &= ways - 1) {
                set(units, prefilter.unit(i * Long.SIZE + Long.numberOfTrailingZeros(ways)));
            }
        }
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
