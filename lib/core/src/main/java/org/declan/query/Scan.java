package org.declan.query;

import java.util.Arrays;

/**
 * A pass over a sentence: from each token the longest match of each unit that finds hits, without those that lie within
 * another match of the same unit. Of units that are conditions on the sentence only whether they match is asked, and only
 * when there are hits that depend on it.
 */
final class Scan {

    private final LazyDfa hits;
    private final LazyDfa conditions;
    private final Beginnings beginnings;
    private final Spans spans = new Spans();
    /** The tokens from which something matched, in order. */
    private int[] starts = new int[16];

    private int startCount;
    /** For each unit the longest match from the present start; 0 when there is none. */
    private final int[] longest;

    private final StateSet matching;
    /** For each unit the end of the last match kept, plus one, and the pass in which that was. */
    private final int[] keptEnds;

    private final int[] keptPass;
    private int pass;
    /** The {@link Nfa#trace traces} of the units looked for. */
    private long wanted;
    /** As bits the conditions that are sought still, and those found. */
    private final long[] sought;

    private final long[] found;

    /**
     * Passes over the sentences of an automaton.
     *
     * @param units how many units it has
     * @param hits the automaton of those that find hits
     * @param conditions the automaton of the others
     */
    Scan(int units, LazyDfa hits, LazyDfa conditions, Beginnings beginnings) {
        this.hits = hits;
        this.conditions = conditions;
        this.beginnings = beginnings;
        longest = new int[units];
        matching = new StateSet(units);
        keptEnds = new int[units];
        keptPass = new int[units];
        sought = new long[units / Long.SIZE + 1];
        found = new long[sought.length];
    }

    /**
     * Looks at a sentence by the signatures of its words.
     *
     * @param units as bits those that are looked for; what others match is found or not, as it happens
     */
    void run(long[] units, int[] signatures, int length) {
        begin(Nfa.traces(units));
        for (int start = 0; start < length; start++) {
            // Four words of five begin something, but few something that can go on in their sentence.
            if ((beginnings.trace(signatures[start]) & wanted) != 0) {
                follow(signatures, start, length);
            }
        }
        spans.sort();
    }

    /**
     * Looks once more at the sentence of another pass, by signatures of fewer atoms: what now matches begins where
     * something matched then.
     */
    void run(Scan wider, int[] signatures, int length) {
        begin(wider.wanted);
        for (int i = 0; i < wider.startCount; i++) {
            follow(signatures, wider.starts[i], length);
        }
        spans.sort();
    }

    /** Finds out which of these conditions, given as bits, match somewhere in the sentence. */
    void check(long[] asked, int[] signatures, int length) {
        System.arraycopy(asked, 0, sought, 0, sought.length);
        Arrays.fill(found, 0);
        long left = Nfa.traces(sought);
        for (int start = 0; start < length && left != 0; start++) {
            if ((beginnings.trace(signatures[start]) & left) != 0) {
                check(signatures, start, length, left);
                left = Nfa.traces(sought);
            }
        }
    }

    /** The matches of the last pass that are hits of patterns, conditions on the sentence aside. */
    Spans spans() {
        return spans;
    }

    /** The conditions that match, of those last asked for. */
    long[] found() {
        return found;
    }

    private void begin(long units) {
        wanted = units;
        pass++;
        spans.clear();
        startCount = 0;
    }

    private void follow(int[] signatures, int start, int length) {
        int limit = Math.min(length, start + Automaton.LONGEST_MATCH);
        int state = hits.start();
        for (int token = start; token < limit; token++) {
            state = hits.next(state, signatures[token]);
            // Most of what a word begins needs words that the sentence has not.
            if ((hits.live(state) & wanted) == 0) {
                break;
            }
            for (int unit : hits.units(state)) {
                longest[unit] = token + 1;
                matching.add(unit);
            }
        }
        if (matching.size() > 0) {
            keep(start);
        }
    }

    private void keep(int start) {
        if (startCount == starts.length) {
            starts = Arrays.copyOf(starts, 2 * startCount);
        }
        starts[startCount++] = start;
        for (int i = 0; i < matching.size(); i++) {
            keep(matching.get(i), start);
        }
        matching.clear();
    }

    private void keep(int unit, int start) {
        int end = longest[unit];
        // A match from an earlier start contains this one if it reaches as far.
        if (keptPass[unit] == pass && keptEnds[unit] >= end) {
            return;
        }
        keptPass[unit] = pass;
        keptEnds[unit] = end;
        spans.add(unit, start, end);
    }

    private void check(int[] signatures, int start, int length, long left) {
        int limit = Math.min(length, start + Automaton.LONGEST_MATCH);
        int state = conditions.start();
        for (int token = start; token < limit; token++) {
            state = conditions.next(state, signatures[token]);
            if ((conditions.live(state) & left) == 0) {
                break;
            }
            for (int unit : conditions.units(state)) {
                long bit = 1L << unit;
                found[unit / Long.SIZE] |= sought[unit / Long.SIZE] & bit;
                sought[unit / Long.SIZE] &= ~bit;
            }
        }
    }
}
