package org.declan.lemma;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The morphological dictionary of French (LanguageTool's build of Dicollecte's lexicon): inflected form to lemma and tag.
 * Loaded when first asked, once for all. An instance is not thread-safe.
 */
final class Morphology {

    static final String RESOURCE = "/org/languagetool/resource/fr/french.dict";
    /** How the dictionary is to be read. */
    static final String INFO = "/org/languagetool/resource/fr/french.info";

    /**
     * An entry of the dictionary.
     *
     * @param lemma the dictionary form
     * @param tag the dictionary's own tag, as {@code N f s} or {@code V ind pres 3 s}
     */
    record Entry(String lemma, String tag) {}

    private static final class Loaded {
        static final Dictionary DICTIONARY = load();

        private static Dictionary load() {
            URL resource = Objects.requireNonNull(Morphology.class.getResource(RESOURCE));
            try {
                return Dictionary.read(resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final DictionaryLookup lookup = new DictionaryLookup(Loaded.DICTIONARY);

    /** All forms the dictionary has, each once, in the byte order of the dictionary. */
    static Stream<String> forms() {
        Stream<String> words = StreamSupport.stream(new DictionaryLookup(Loaded.DICTIONARY).spliterator(), false)
                .map(data -> data.getWord().toString());
        return words.distinct();
    }

    /** The entries of a form, in the dictionary's order; empty when it does not know the form. */
    List<Entry> entries(String form) {
        List<Entry> entries = new ArrayList<>();
        for (WordData data : lookup.lookup(form)) {
            CharSequence stem = data.getStem();
            CharSequence tag = data.getTag();
            if (stem != null && tag != null && tag.length() > 1) {
                // The last letter of a tag is a frequency class.
                entries.add(new Entry(
                        stem.toString(), tag.subSequence(0, tag.length() - 1).toString()));
            }
        }
        return entries;
    }
}
