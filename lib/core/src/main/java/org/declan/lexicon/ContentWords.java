package org.declan.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.declan.count.Layer;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;
import org.declan.text.WordFamily;
import org.jspecify.annotations.Nullable;

/**
 * Reads content words by their families. A form is taken in its likeliest reading wherever it stands, so no tagger is
 * asked. Bound to one vocabulary and one thread.
 */
final class ContentWords {

    /** The family of what has none: words that build the sentence, numbers, signs. */
    private static final String NO_FAMILY = "";

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    /** The family of each type that was met. */
    private @Nullable String[] families = new String[0];

    ContentWords(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** The words of a stretch of text. */
    WordBag bag(Tokens tokens, int first, int end) {
        Map<String, String> formOf = new LinkedHashMap<>();
        for (int token = first; token < end; token++) {
            add(tokens.type(token), formOf);
        }
        return bag(formOf);
    }

    /** Words that stand in no text. */
    WordBag bag(Set<String> words) {
        Map<String, String> formOf = new LinkedHashMap<>();
        words.forEach(word -> add(vocabulary.type(word), formOf));
        return bag(formOf);
    }

    private static WordBag bag(Map<String, String> formOf) {
        return formOf.isEmpty()
                ? WordBag.NONE
                : new WordBag(new ArrayList<>(formOf.keySet()), new ArrayList<>(formOf.values()));
    }

    private void add(int type, Map<String, String> formOf) {
        String family = family(type);
        if (!family.equals(NO_FAMILY)) {
            formOf.putIfAbsent(family, vocabulary.form(type));
        }
    }

    private String family(int type) {
        if (type >= families.length) {
            families = Arrays.copyOf(families, Math.max(vocabulary.size(), 2 * families.length));
        }
        String known = families[type];
        String family = known == null ? newFamily(type) : known;
        families[type] = family;
        return family;
    }

    private String newFamily(int type) {
        String folded = vocabulary.folded(type);
        if (folded.codePoints().noneMatch(Character::isLetter)) {
            return NO_FAMILY;
        }
        Reading likeliest = lexicon.readings(type).get(0);
        return Layer.of(folded, likeliest) == Layer.CONTENT ? WordFamily.root(likeliest.lemma()) : NO_FAMILY;
    }
}
