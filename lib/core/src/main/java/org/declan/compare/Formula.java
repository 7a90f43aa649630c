package org.declan.compare;

import java.util.List;

/**
 * A sequence of words that documents share.
 *
 * @param text the words as they stand at the first occurrence, cleaned, with the punctuation between them
 * @param words how many words it has, punctuation left out
 * @param documents in how many documents it occurs; at least 2
 * @param family what it and the formulas that differ from it in one slot have in common, with what they have in the slot,
 *     as in {@code pays d'origine, de transit et [d'accueil | de destination]}; of a formula alone its text
 * @param occurrences where it stands, in the order of the documents and of their words
 */
public record Formula(String text, int words, int documents, String family, List<Occurrence> occurrences) {

    public Formula {
        occurrences = List.copyOf(occurrences);
        if (words < 1 || documents < 2 || occurrences.size() < documents) {
            throw new IllegalArgumentException("not shared: \"" + text + "\" of " + words + " words in " + documents
                    + " documents, at " + occurrences.size() + " places");
        }
    }

    /**
     * A place where the formula stands, within one sentence.
     *
     * @param document the index of the document
     * @param firstToken its first word among the document's tokens
     * @param endToken the token after its last word
     */
    public record Occurrence(int document, int firstToken, int endToken) {}
}
