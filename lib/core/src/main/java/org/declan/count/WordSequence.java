package org.declan.count;

import java.util.List;
import java.util.Set;

/**
 * The words of a document in order, free of any vocabulary, so that documents read by different workers can be put one
 * after another. Made by a {@link SequenceReader} for a {@link SegmentCounter}.
 */
public final class WordSequence {

    /** A word of the text that is in no term. */
    static final int LEFT_OUT = -1;
    /** A sentence ends. */
    static final int SENTENCE_END = -2;
    /** A paragraph ends, and with it a sentence. */
    static final int PARAGRAPH_END = -3;
    /** A word that is not of the text that is counted. */
    static final int OTHER_LAYER = -4;

    private final List<String> words;
    private final Set<String> stops;
    private final int[] symbols;

    /**
     * A sequence.
     *
     * @param words the different words
     * @param stops those of them that are stop words
     * @param symbols for each place a word, as its index, or what is there instead: one of the constants
     */
    WordSequence(List<String> words, Set<String> stops, int[] symbols) {
        this.words = List.copyOf(words);
        this.stops = Set.copyOf(stops);
        this.symbols = symbols.clone();
    }

    List<String> words() {
        return words;
    }

    Set<String> stops() {
        return stops;
    }

    /** How many places there are. */
    int size() {
        return symbols.length;
    }

    int symbol(int place) {
        return symbols[place];
    }
}
