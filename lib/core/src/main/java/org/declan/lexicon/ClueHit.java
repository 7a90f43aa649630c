package org.declan.lexicon;

/**
 * A hit of a clue, and what cancels it.
 *
 * @param pattern the clue, by its place among the patterns
 * @param firstToken its first token in the document
 * @param endToken the token after its last
 * @param canceller the one pattern that cancels it, {@value #NOTHING} or {@value #SEVERAL}
 */
record ClueHit(int pattern, int firstToken, int endToken, int canceller) {

    static final int NOTHING = -1;
    static final int SEVERAL = -2;

    /** Whether it counts in a theme that has all its patterns. */
    boolean stands() {
        return standsWithout(NOTHING);
    }

    /** Whether it counts in a theme that lacks a pattern, {@value #NOTHING} for none. */
    boolean standsWithout(int removed) {
        return pattern != removed && (canceller == NOTHING || canceller == removed);
    }
}
