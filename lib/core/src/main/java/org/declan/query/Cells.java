package org.declan.query;

/**
 * The room that automata made as texts need them have together, in ints. One that grows when there is none left is begun
 * anew, if it has more than a fair share: so no pattern can fill the memory, and a small one never loses what it knows.
 */
final class Cells {

    private final long most;
    private final long share;
    private long used;

    /**
     * Room for some automata.
     *
     * @param most how many ints all may have
     * @param automata how many they are at most
     */
    Cells(long most, int automata) {
        this.most = most;
        this.share = most / automata;
    }

    /** An automaton takes more; given back when negative. */
    void take(long more) {
        used += more;
    }

    /** Whether an automaton that has so many cells must let them go. */
    boolean isTooLarge(long cells) {
        return used > most && cells > share;
    }
}
