package org.declan.query;

import java.util.Arrays;

/**
 * A pass over a sentence: from each token the longest match of each unit, without those that lie within another match of
 * the same unit.
 */
final class Scan {

    private final int[] patternOfUnit;
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

    Scan(int[] patternOfUnit) {
        this.patternOfUnit = patternOfUnit;
        longest = new int[patternOfUnit.length];
        matching = new StateSet(patternOfUnit.length);
        keptEnds = new int[patternOfUnit.length];
        keptPass = new int[patternOfUnit.length];
    }

    /**
     * Looks at a sentence by the signatures of its words.
     *
     * @param units as bits those that are looked for; what others match is found or not, as it happens
     */
    void run(LazyDfa dfa, Beginnings beginnings, long[] units, int[] signatures, int length) {
        begin();
        for (int start = 0; start < length; start++) {
            // Four words of five begin something, but few something that can go on in their sentence.
            if (beginnings.isOne(signatures[start], units)) {
                follow(dfa, signatures, start, length);
            }
        }
        spans.sort();
    }

    /**
     * Looks once more at the sentence of another pass, by signatures of fewer atoms: what now matches begins where
     * something matched then.
     */
    void run(LazyDfa dfa, Scan wider, int[] signatures, int length) {
        begin();
        for (int i = 0; i < wider.startCount; i++) {
            follow(dfa, signatures, wider.starts[i], length);
        }
        spans.sort();
    }

    private void begin() {
        pass++;
        spans.clear();
        startCount = 0;
    }

    private boolean found(int unit) {
        return keptPass[unit] == pass;
    }

    /** Whether each of these units matched somewhere in the last pass. */
    boolean foundAll(int[] units) {
        for (int unit : units) {
            if (!found(unit)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of these units matched somewhere in the last pass. */
    boolean foundAny(int[] units) {
        for (int unit : units) {
            if (found(unit)) {
                return true;
            }
        }
        return false;
    }

    /** The matches of the last pass that are hits of patterns, conditions on the sentence aside. */
    Spans spans() {
        return spans;
    }

    private void follow(LazyDfa dfa, int[] signatures, int start, int length) {
        int limit = Math.min(length, start + Automaton.LONGEST_MATCH);
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
        if (found(unit) && keptEnds[unit] >= end) {
            return;
        }
        keptPass[unit] = pass;
        keptEnds[unit] = end;
        if (patternOfUnit[unit] >= 0) {
            spans.add(unit, start, end);
        }
    }
}
