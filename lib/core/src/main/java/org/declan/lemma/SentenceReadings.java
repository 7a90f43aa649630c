package org.declan.lemma;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.declan.text.Reading;
import org.declan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a sentence's tokens. Only what is asked for is worked out: a form with one reading needs no tagger, and
 * what comes after the last ambiguous token that matters is not tagged. What comes before it is, as only one tag in seven
 * is the same whatever the two tags before it are.
 */
final class SentenceReadings extends AbstractList<Reading> implements RandomAccess {

    private final FrenchLexicon lexicon;
    private final Tokens tokens;
    private final int sentence;
    private final int first;
    private final int size;
    private @Nullable SentenceTags tags;

    SentenceReadings(FrenchLexicon lexicon, Tokens tokens, int sentence) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.sentence = sentence;
        first = tokens.first(sentence);
        size = tokens.first(sentence + 1) - first;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Reading get(int index) {
        Objects.checkIndex(index, size);
        List<Reading> readings = lexicon.readings(tokens.type(first + index));
        if (readings.size() == 1) {
            return readings.get(0);
        }
        if (tags == null) {
            tags = lexicon.tags(tokens, sentence);
        }
        return Readings.choose(readings, tags.tag(index), index == 0);
    }
}
