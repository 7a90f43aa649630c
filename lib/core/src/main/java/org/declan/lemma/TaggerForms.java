package org.declan.lemma;

import java.util.Locale;
import org.declan.text.Spelling;
import org.declan.text.Vocabulary;

/** The forms of a vocabulary as the tagger takes them, and their weights, of those that are met again and again. */
final class TaggerForms {

    private static final int MOST = 1 << 15;

    private final Vocabulary vocabulary;
    private final TagWeights weights;
    private final ShapeWeights shapes;
    private final FrequentForms<FormWeights> frequent = new FrequentForms<>(MOST);

    TaggerForms(Vocabulary vocabulary, TagWeights weights) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.shapes = new ShapeWeights(weights);
    }

    /** A form with straight apostrophes, in small letters when it is to be lowered. */
    String form(int type, boolean lowered) {
        String form = Spelling.straighten(vocabulary.form(type));
        return lowered ? form.toLowerCase(Locale.ROOT) : form;
    }

    FormWeights weights(int type, boolean lowered) {
        int key = lowered ? ~type : type;
        FormWeights known = frequent.get(key);
        if (known == null) {
            known = new FormWeights(form(type, lowered), weights, shapes);
            frequent.put(key, known);
        }
        return known;
    }
}
