package org.declan.lemma;

import java.util.Locale;
import org.declan.text.Spelling;
import org.declan.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a vocabulary as the tagger takes them, and their weights. Half of the forms of a large corpus are met once,
 * so no more are kept than there are places.
 */
final class TaggerForms {

    /** How many are kept: a power of 2. */
    private static final int PLACES = 1 << 15;

    private final Vocabulary vocabulary;
    private final TagWeights weights;
    private final int[] keys = new int[PLACES];
    private final @Nullable FormWeights[] kept = new FormWeights[PLACES];

    TaggerForms(Vocabulary vocabulary, TagWeights weights) {
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    /** A form with straight apostrophes, in small letters when it is to be lowered. */
    String form(int type, boolean lowered) {
        String form = Spelling.straighten(vocabulary.form(type));
        return lowered ? form.toLowerCase(Locale.ROOT) : form;
    }

    FormWeights weights(int type, boolean lowered) {
        int key = lowered ? ~type : type;
        int place = type & (PLACES - 1);
        FormWeights known = kept[place];
        if (known == null || keys[place] != key) {
            known = new FormWeights(form(type, lowered), weights);
            kept[place] = known;
            keys[place] = key;
        }
        return known;
    }
}
