package org.declan.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * What is kept of a sentence.
 *
 * @param sentence its place in the document, from 0
 * @param text its words, of a very long one the beginning
 * @param words its content words
 * @param caught the content words of each clue's hits that count, by the clue's place among the patterns
 * @param cancelled the themes of which a hit was cancelled
 */
public record StudiedSentence(
        int sentence, String text, WordBag words, Map<Integer, WordBag> caught, Set<Integer> cancelled) {

    public StudiedSentence {
        caught = Map.copyOf(caught);
        cancelled = Set.copyOf(cancelled);
    }
}
