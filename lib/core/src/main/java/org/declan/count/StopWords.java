package org.declan.count;

import java.util.Set;
import org.declan.text.InputException;
import org.declan.text.Spelling;

/**
 * Words a count leaves out because they build sentences and say nothing of their subject: articles, pronouns,
 * prepositions and their like. They are asked by folded form, or by lemma where lemmas are counted. Immutable.
 */
public final class StopWords {

    /** No word is left out. */
    public static final StopWords NONE = new StopWords(Set.of());

    private static final StopWords FRENCH = new StopWords(WordList.resource("stop-words-fr.txt"));

    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = words;
    }

    /** The list that comes with declan, {@code stop-words-fr.txt}, which says what is in it and why. */
    public static StopWords french() {
        return FRENCH;
    }

    /**
     * A list of the user's: UTF-8, one word a line, written as it stands in a text ({@code l'}, {@code lorsqu'}, {@code
     * -t-il}), with either apostrophe, in capitals or not. A {@code #} begins a comment.
     *
     * @throws InputException when the file cannot be read, is not UTF-8, or has two words on a line
     */
    public static StopWords read(String file) throws InputException {
        return new StopWords(WordList.read(file));
    }

    /**
     * Whether a word is left out.
     *
     * @param folded its form or its lemma, by {@link Spelling#fold}
     */
    public boolean contains(String folded) {
        return words.contains(folded);
    }
}
