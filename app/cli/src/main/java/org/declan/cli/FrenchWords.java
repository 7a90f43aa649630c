package org.declan.cli;

import java.util.List;
import java.util.stream.Stream;
import org.declan.lemma.FrenchLexicon;
import org.declan.lexicon.KnownWords;
import org.declan.text.Reading;
import org.declan.text.Vocabulary;

/** The words of the French dictionary. */
final class FrenchWords implements KnownWords {

    private final Vocabulary vocabulary = new Vocabulary();
    private final FrenchLexicon lexicon = new FrenchLexicon(vocabulary);

    @Override
    public boolean knows(String folded) {
        return FrenchLexicon.knows(folded);
    }

    @Override
    public List<Reading> readings(String folded) {
        return lexicon.readings(vocabulary.type(folded));
    }

    @Override
    public Stream<String> forms() {
        return FrenchLexicon.forms();
    }
}
