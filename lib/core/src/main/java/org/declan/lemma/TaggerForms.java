package org.declan.lemma;

import java.util.Locale;
import org.declan.text.Spelling;
import org.declan.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a vocabulary as the tagger takes them, and their weights. Half of the forms of a large corpus are met once,
 * so no more are kept than there are places. A form has two, and gets the first when it is met again: what is met once
 * takes no place from what is met often.
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
        int place = type * 2 & (PLACES - 1);
        FormWeights first = kept[place];
        if (first != null && keys[place] == key) {
            return first;
        }
        FormWeights second = kept[place + 1];
        if (second == null || keys[place + 1] != key) {
            second = new FormWeights(form(type, lowered), weights);
            kept[place + 1] = second;
            keys[place + 1] = key;
            return second;
        }
        kept[place] = second;
        kept[place + 1] = first;
        keys[place + 1] = keys[place];
        keys[place] = key;
        return second;
    }
}
