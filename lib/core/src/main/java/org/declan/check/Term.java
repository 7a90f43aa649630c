package org.declan.check;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declan.lemma.FrenchLexicon;
import org.declan.text.Spelling;
import org.declan.text.Vocabulary;

/**
 * Words as a person writes them in a rule, made a pattern. One that stands in a dictionary stands for all its forms, as in
 * any pattern; an inflected one ({@code émigrants}) stands for itself, as a rule that can never be broken guards nothing.
 */
final class Term {

    /** Possessive, as otherwise each of many words takes of the stack. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}-]++(?: [\\p{L}-]++)*+");

    private Term() {}

    /** The pattern that a text stands for; the text itself if it is more than words. */
    static String pattern(String text) {
        if (!WORDS.matcher(text).matches()) {
            return text;
        }
        Vocabulary vocabulary = new Vocabulary();
        FrenchLexicon lexicon = new FrenchLexicon(vocabulary);
        return Arrays.stream(text.split(" ", -1))
                .map(word -> isInflected(Spelling.fold(word), vocabulary, lexicon) ? '"' + word + '"' : word)
                .collect(Collectors.joining(" "));
    }

    private static boolean isInflected(String word, Vocabulary vocabulary, FrenchLexicon lexicon) {
        return FrenchLexicon.knows(word)
                && lexicon.readings(vocabulary.type(word)).stream()
                        .noneMatch(reading -> Spelling.fold(reading.lemma()).equals(word));
    }
}
