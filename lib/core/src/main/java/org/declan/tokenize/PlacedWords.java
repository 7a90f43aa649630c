package org.declan.tokenize;

import org.declan.text.Tokens;
import org.declan.text.View;

/** Adds words with their places in the source, which is asked once for all characters that are neighbours there too. */
final class PlacedWords {

    private final Tokens.Builder out;
    private View view;
    /** Up to where the characters are neighbours in the source, and how much further on they stand there. */
    private int runEnd;

    private int distance;

    PlacedWords(Tokens.Builder out, View view) {
        this.out = out;
        this.view = view;
    }

    /** Goes on with another paragraph. */
    void on(View paragraph) {
        view = paragraph;
    }

    /** The words that are added next stand after an index, each after the one before. */
    void from(int start) {
        runEnd = start;
    }

    /** Adds a word, given its number in the vocabulary, and tells where it ends. */
    int add(int start, int end, int type) {
        if (end > runEnd) {
            addAfterRun(start, end, type);
        } else {
            out.token(start + distance, end + distance, type);
        }
        return end;
    }

    /** By itself, so that the rest is small and inlined. */
    private void addAfterRun(int start, int end, int type) {
        runEnd = view.runEnd(start);
        distance = view.sourceStart(start) - start;
        out.token(view.sourceStart(start), end > runEnd ? view.sourceEnd(end) : end + distance, type);
    }
}
