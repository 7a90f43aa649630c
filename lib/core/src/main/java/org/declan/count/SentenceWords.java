package org.declan.count;

import java.util.List;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/**
 * The words of one sentence after the other as they are counted; punctuation is passed over. The tagger is asked only
 * for sentences with a word whose reading matters.
 */
final class SentenceWords {

    private final Lexicon lexicon;
    private final WordChoice choices;
    private final TermIds ids;
    private final boolean manySpellings;
    private int[] window = new int[64];
    private int length;

    SentenceWords(Vocabulary vocabulary, Lexicon lexicon, TermSelection selection, TermIds ids) {
        this.lexicon = lexicon;
        this.ids = ids;
        this.manySpellings = selection.folding() == Folding.ACCENTS && selection.unit() == Unit.FORM;
        this.choices = new WordChoice(vocabulary, lexicon, selection, ids);
    }

    /** Moves on to a sentence. */
    void read(Tokens tokens, int sentence) {
        int first = tokens.first(sentence);
        int end = tokens.first(sentence + 1);
        if (end - first > window.length) {
            window = new int[Math.max(end - first, window.length * 2)];
        }
        List<Reading> readings = List.of();
        length = 0;
        for (int token = first; token < end; token++) {
            int type = tokens.type(token);
            int choice = choices.of(type);
            if (choice == WordChoice.UNDECIDED) {
                readings = readings.isEmpty() ? lexicon.read(tokens, sentence) : readings;
                choice = choices.of(type, readings.get(token - first));
            }
            if (choice != WordChoice.PUNCTUATION) {
                window[length++] = choice;
                if (manySpellings && choice >= 0) {
                    ids.spelt(WordChoice.word(choice), Folding.CASE.fold(tokens.form(token)));
                }
            }
        }
    }

    /** How many words the sentence has. */
    int length() {
        return length;
    }

    /** Whether a word is of the text that is counted, and not of another layer. */
    boolean isCounted(int index) {
        return window[index] != WordChoice.OTHER_LAYER;
    }

    /** Whether a word can be part of a term. */
    boolean isInTerms(int index) {
        return window[index] >= 0;
    }

    /** The number of a word that can be part of a term. */
    int word(int index) {
        return WordChoice.word(window[index]);
    }

    /** Whether a word that can be part of a term can be at neither end of one. */
    boolean isStop(int index) {
        return WordChoice.isStop(window[index]);
    }
}
