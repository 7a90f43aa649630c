package org.declan.query;

import java.util.Arrays;
import org.declan.text.IntList;

/**
 * A pass over a sentence: from each token the longest match of each unit that finds hits, without those that lie within
 * another match of the same unit. Of units that are conditions on the sentence only whether they match is asked, and only
 * when there are hits that depend on it.
 */
final class Scan {

    private final UnitDfas hits;
    private final UnitDfas conditions;
    private final Beginnings beginnings;
    private final Spans spans = new Spans();
    /** The tokens from which something matched, in order, and for each the trace of the units that did. */
    private final IntList starts = new IntList();

    private final IntList traces = new IntList();
    /** For each unit the longest match from the present start; 0 when there is none. */
    private final int[] longest;

    private final StateSet matching;
    /** For each unit the end of the last match kept, plus one, and the pass in which that was. */
    private final int[] keptEnds;

    private final int[] keptPass;
    private int pass;
    /** The {@link Nfa#trace traces} of the units that are looked for. */
    private long wanted;
    /** As bits the conditions that are sought still, and those found. */
    private final long[] sought;

    private final long[] found;

    /**
     * Passes over the sentences of an automaton.
     *
     * @param units how many units it has
     * @param hits the automata of those that find hits
     * @param conditions the automata of the others
     */
    Scan(int units, UnitDfas hits, UnitDfas conditions, Beginnings beginnings) {
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
            long begun = beginnings.trace(signatures[start]) & wanted;
            for (; begun != 0; begun &= begun - 1) {
                follow(Long.numberOfTrailingZeros(begun), signatures, start, length);
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
        for (int i = 0; i < wider.starts.size(); i++) {
            follow(wider.traces.get(i), signatures, wider.starts.get(i), length);
        }
        spans.sort();
    }

    /** Finds out which of these conditions, given as bits, match somewhere in the sentence. */
    void check(long[] asked, int[] signatures, int length) {
        System.arraycopy(asked, 0, sought, 0, sought.length);
        Arrays.fill(found, 0);
        long left = Nfa.traces(sought);
        for (int start = 0; start < length && left != 0; start++) {
            long begun = beginnings.trace(signatures[start]) & left;
            if (begun != 0) {
                check(begun, signatures, start, length);
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
        starts.clear();
        traces.clear();
    }

    private void follow(int trace, int[] signatures, int start, int length) {
        int limit = Math.min(length, start + Automaton.LONGEST_MATCH);
        UnitDfa dfa = hits.of(trace);
        int state = dfa.start();
        for (int token = start; token < limit; token++) {
            state = dfa.next(state, signatures[token]);
            if (state == LazyDfa.DEAD) {
                break;
            }
            for (int unit : dfa.units(state)) {
                longest[unit] = token + 1;
                matching.add(unit);
            }
        }
        if (matching.size() > 0) {
            starts.add(start);
            traces.add(trace);
            keep(start);
        }
    }

    private void keep(int start) {
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

    private void check(long begun, int[] signatures, int start, int length) {
        for (long left = begun; left != 0; left &= left - 1) {
            check(Long.numberOfTrailingZeros(left), signatures, start, length);
        }
    }

    private void check(int trace, int[] signatures, int start, int length) {
        int limit = Math.min(length, start + Automaton.LONGEST_MATCH);
        UnitDfa dfa = conditions.of(trace);
        int state = dfa.start();
        for (int token = start; token < limit; token++) {
            state = dfa.next(state, signatures[token]);
            if (state == LazyDfa.DEAD) {
                break;
            }
            for (int unit : dfa.units(state)) {
                long bit = 1L << unit;
                found[unit / Long.SIZE] |= sought[unit / Long.SIZE] & bit;
                sought[unit / Long.SIZE] &= ~bit;
            }
        }
    }
}
