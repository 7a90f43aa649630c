package org.declan.query;

import org.declan.text.Reading;
import org.declan.text.Spelling;

/**
 * A form read one way.
 *
 * @param form the folded form
 * @param lemma the folded lemma
 * @param pos the Universal Dependencies tag
 */
record Word(String form, String lemma, String pos) {

    Word(String form, Reading reading) {
        this(form, Spelling.fold(reading.lemma()), reading.pos());
    }
}
