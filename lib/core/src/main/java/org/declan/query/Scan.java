package org.declan.query;

import java.util.Arrays;

/**
 * One pass over a sentence: from each token the longest match of each unit, without those that lie within another match
 * of the same unit.
 */
final class Scan {

    private final int[] patternOfUnit;
    private final Spans spans = new Spans();
    /** For each unit the longest match from the present start; 0 when there is none. */
    private final int[] longest;

    private final StateSet matching;
    /** For each unit the end of the last match kept, plus one, and the pass in which that was. */
    private final int[] keptEnds;

    private final int[] keptPass;
    private int pass;
    private boolean settled;
    /** Where the other pass is, as long as it is settled. */
    private int otherState;

    Scan(int[] patternOfUnit) {
        this.patternOfUnit = patternOfUnit;
        longest = new int[patternOfUnit.length];
        matching = new StateSet(patternOfUnit.length);
        keptEnds = new int[patternOfUnit.length];
        keptPass = new int[patternOfUnit.length];
    }

    /**
     * Looks at a sentence.
     *
     * @param signatures those of its tokens
     * @param others what the signatures would be in another pass, with the same atoms or fewer
     */
    void run(LazyDfa dfa, int[] signatures, int[] others, int length) {
        pass++;
        settled = true;
        spans.clear();
        for (int start = 0; start < length; start++) {
            otherState = dfa.start();
            int state = next(dfa, otherState, signatures[start], others[start]);
            if (state != LazyDfa.DEAD) {
                int limit = Math.min(length, start + Automaton.LONGEST_MATCH);
                follow(dfa, signatures, others, start, limit, state);
            }
        }
        spans.sort();
    }

    /** Whether it is known that the other pass finds the same. */
    boolean settled() {
        return settled;
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

    /**
     * The state after one more token. The other pass goes along where it parts from this one, mostly for a token or two:
     * a single pattern that begins with any noun parts them in every sentence, and looking at each sentence twice cost
     * as much again.
     */
    private int next(LazyDfa dfa, int state, int signature, int other) {
        if (!settled || (state == otherState && signature == other)) {
            otherState = dfa.next(state, signature);
            return otherState;
        }
        int otherNext = dfa.known(otherState, other);
        int beginnings = dfa.beginnings();
        int next = dfa.next(state, signature);
        // What the other pass does not know yet, it learns when it is run.
        settled = otherNext != LazyDfa.UNKNOWN
                && dfa.beginnings() == beginnings
                && Arrays.equals(dfa.units(next), dfa.units(otherNext));
        otherState = otherNext;
        return next;
    }

    private void follow(LazyDfa dfa, int[] signatures, int[] others, int start, int limit, int first) {
        int state = first;
        int end = start + 1;
        while (true) {
            for (int unit : dfa.units(state)) {
                longest[unit] = end;
                matching.add(unit);
            }
            if (end == limit) {
                break;
            }
            state = next(dfa, state, signatures[end], others[end]);
            if (state == LazyDfa.DEAD) {
                break;
            }
            end++;
        }
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
