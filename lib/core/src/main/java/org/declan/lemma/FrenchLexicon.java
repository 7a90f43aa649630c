package org.declan.lemma;

import java.net.URL;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * How French forms can be read and, in a sentence, how they are to be read: the tagger names the part of speech, the
 * table and the dictionary say which parts of speech and which lemma the form can have. Readings of a form are found once,
 * and kept but for words that neither knows: those would take more memory than all the rest, and most of them are met once.
 * Dictionary and tagger are loaded when first needed. Bound to one vocabulary; not thread-safe.
 */
public final class FrenchLexicon implements Lexicon {

    /** Of how many unknown words the readings are kept. */
    private static final int MOST_UNKNOWN = 1 << 14;

    private final Vocabulary vocabulary;
    /** By type; empty where a form was not asked for yet or is unknown. */
    private final List<List<Reading>> readings = new ArrayList<>();

    private final BitSet unknown = new BitSet();
    private final FrequentForms<List<Reading>> unknownReadings = new FrequentForms<>(MOST_UNKNOWN);

    private @Nullable DictionaryReadings dictionary;
    private @Nullable Tagger tagger;
    private final Capitals capitals;

    /** A lexicon for the forms of a vocabulary, present and future. */
    public FrenchLexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        capitals = new Capitals(
                vocabulary,
                folded ->
                        !ClosedClass.readings(folded).isEmpty() || dictionary().knows(folded));
    }

    /** Whether a form is in the table or the dictionary. */
    public static boolean knows(String folded) {
        return !ClosedClass.readings(folded).isEmpty() || new DictionaryReadings().knows(folded);
    }

    /** What it knows French by: the files of the dictionary, of the table and of the tagger. */
    public static List<URL> resources() {
        return Stream.of(Morphology.RESOURCE, Morphology.INFO, ClosedClass.RESOURCE, TagWeights.RESOURCE)
                .map(name -> Objects.requireNonNull(FrenchLexicon.class.getResource(name), name))
                .toList();
    }

    /** All forms of the dictionary, some 500,000, each once and always in the same order. */
    public static Stream<String> forms() {
        return Morphology.forms();
    }

    @Override
    public List<Reading> readings(int type) {
        List<Reading> known = type < readings.size() ? readings.get(type) : List.of();
        return known.isEmpty() ? learn(type) : known;
    }

    private List<Reading> learn(int type) {
        while (readings.size() <= type) {
            readings.add(List.of());
        }
        if (!unknown.get(type)) {
            List<Reading> found = find(vocabulary.form(type), vocabulary.folded(type));
            if (!found.isEmpty()) {
                readings.set(type, found);
                return found;
            }
            unknown.set(type);
        }
        return readingsOfUnknown(type);
    }

    private List<Reading> readingsOfUnknown(int type) {
        List<Reading> known = unknownReadings.get(type);
        if (known == null) {
            known = UnknownWords.readings(vocabulary.form(type), vocabulary.folded(type));
            unknownReadings.put(type, known);
        }
        return known;
    }

    /** The readings by table and dictionary; empty when neither knows the form. */
    private List<Reading> find(String form, String folded) {
        List<Reading> asWritten = ClosedClass.readings(form);
        DistinctReadings found = new DistinctReadings();
        found.addAll(asWritten.isEmpty() ? ClosedClass.readings(folded) : asWritten);
        if (found.isEmpty()) {
            if (!form.equals(folded)) {
                found.addAll(dictionary().of(Spelling.straighten(form)));
            }
            found.addAll(dictionary().of(folded));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        // A capitalised word of the language may be a name; its lemma stays, so that Nations still matches nation.
        if (Character.isUpperCase(form.charAt(0))) {
            found.add(found.first().lemma(), "PROPN");
        }
        return found.list();
    }

    private DictionaryReadings dictionary() {
        if (dictionary == null) {
            dictionary = new DictionaryReadings();
        }
        return dictionary;
    }

    @Override
    public List<Reading> read(Tokens tokens, int sentence) {
        return new SentenceReadings(this, tokens, sentence);
    }

    /** The tags of a sentence's tokens. */
    SentenceTags tags(Tokens tokens, int sentence) {
        if (tagger == null) {
            tagger = new Tagger(vocabulary);
        }
        return new SentenceTags(tagger, tokens, sentence, capitals.lowered(tokens, sentence));
    }
}
