package org.declan.lemma;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.declan.text.CodePointOrder;
import org.declan.text.Reading;
import org.declan.text.Spelling;
import org.declan.text.Vocabulary;

/**
 * The forms that lemmas have, by the table and the dictionary that {@link FrenchLexicon} reads words with. Looking them up
 * reads the whole dictionary, which takes some seconds; so ask for all lemmas at once.
 */
public final class FrenchForms {

    /**
     * The forms of a lemma.
     *
     * @param forms all of them, folded; none when the lemma is not known
     * @param ambiguous those that can also be read as another lemma
     */
    public record Forms(SortedSet<String> forms, SortedSet<String> ambiguous) {

        private static Forms empty() {
            return new Forms(new TreeSet<>(CodePointOrder::compare), new TreeSet<>(CodePointOrder::compare));
        }
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final FrenchLexicon lexicon = new FrenchLexicon(vocabulary);
    private final Map<String, Forms> byLemma = new TreeMap<>();

    private FrenchForms(Set<String> lemmas) {
        lemmas.forEach(lemma -> byLemma.put(lemma, Forms.empty()));
    }

    /** The forms of each of these lemmas, which are folded. */
    public static Map<String, Forms> of(Set<String> lemmas) {
        FrenchForms found = new FrenchForms(lemmas);
        if (!lemmas.isEmpty()) {
            ClosedClass.forms().forEach(found::look);
            Morphology.forms().forEach(found::look);
        }
        return found.byLemma;
    }

    private void look(String form) {
        List<Reading> readings = lexicon.readings(vocabulary.type(form));
        for (Reading reading : readings) {
            Forms forms = byLemma.get(Spelling.fold(reading.lemma()));
            if (forms != null) {
                String folded = Spelling.fold(form);
                forms.forms().add(folded);
                boolean one = readings.stream()
                                .map(Reading::lemma)
                                .map(Spelling::fold)
                                .distinct()
                                .count()
                        == 1;
                if (!one) {
                    forms.ambiguous().add(folded);
                }
            }
        }
    }
}
