package org.declan.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.declan.lemma.FrenchLexicon;
import org.declan.query.Pattern;
import org.declan.text.Notice;
import org.declan.text.Vocabulary;

/** Tells of words in a user's patterns that can never match, because a bare word is a lemma and they are an inflected form. */
final class LemmaCheck {

    private final Vocabulary vocabulary = new Vocabulary();
    private final FrenchLexicon lexicon = new FrenchLexicon(vocabulary);

    /** Looks at patterns that were written in a place of this name. */
    void check(String origin, List<Pattern> patterns, Consumer<Notice> notices) {
        Set<String> lemmas = new TreeSet<>();
        patterns.forEach(pattern -> lemmas.addAll(pattern.lemmas()));
        for (String lemma : lemmas) {
            int type = vocabulary.type(lemma);
            boolean isLemma = lexicon.readings(type).stream()
                    .anyMatch(reading ->
                            vocabulary.folded(vocabulary.type(reading.lemma())).equals(lemma));
            if (!isLemma && FrenchLexicon.knows(lemma)) {
                notices.accept(new Notice(
                        origin,
                        null,
                        "no word has the lemma \"" + lemma + "\"; write "
                                + lexicon.readings(type).get(0).lemma() + ", or '\"" + lemma
                                + "\"' for the form itself"));
            }
        }
    }
}
