package org.declan.segment;

/** Counts the straight quotes of a sentence as far as it was read, so that none is counted at every stop. */
final class StraightQuotes {

    private int start;
    private int at;
    private boolean open;

    /** Forgets the text it was asked about. */
    void restart() {
        start = -1;
    }

    /** Whether a quote that opened after {@code from} is still open at an index not before the one asked for last. */
    boolean isOpenAt(String text, int from, int index) {
        if (from != start) {
            start = from;
            at = from;
            open = false;
        }
        for (; at < index; at++) {
            open ^= text.charAt(at) == '"';
        }
        return open;
    }
}
