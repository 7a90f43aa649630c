package org.declan.count;

import java.util.List;
import java.util.Set;

/**
 * The words of a document in order, free of any vocabulary, so that documents read by different workers can be put one
 * after another.
 *
 * @param words the different words
 * @param stops those of them that are stop words
 * @param symbols for each place a word, as its index, or what is there instead: one of the constants
 */
public record WordSequence(List<String> words, Set<String> stops, int[] symbols) {

    /** A word of the text that is in no term. */
    static final int LEFT_OUT = -1;
    /** A sentence ends. */
    static final int SENTENCE_END = -2;
    /** A paragraph ends, and with it a sentence. */
    static final int PARAGRAPH_END = -3;
    /** A word that is not of the text that is counted. */
    static final int OTHER_LAYER = -4;

    public WordSequence {
        words = List.copyOf(words);
        stops = Set.copyOf(stops);
    }
}
