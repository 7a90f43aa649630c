package org.declan.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A closed set of words written as they are read: parted by spaces. */
public final class WordSet {

    private final Set<String> words;

    private WordSet(Set<String> words) {
        this.words = words;
    }

    /** The words of a string parted by single spaces. */
    public static WordSet of(String words) {
        return new WordSet(new HashSet<>(List.of(words.split(" "))));
    }

    /** Whether the word, as it is spelt, is in the set. */
    public boolean contains(String word) {
        return words.contains(word);
    }
}
