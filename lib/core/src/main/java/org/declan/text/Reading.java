package org.declan.text;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a form.
 *
 * @param lemma the dictionary form, folded except for proper nouns: {@code migration}, {@code être}, {@code Lima}
 * @param pos the part of speech, a Universal Dependencies tag: {@code NOUN}, {@code ADP}, {@code PUNCT} ...
 */
public record Reading(String lemma, String pos) {

    // Written out, as the virtual machine would otherwise write them at every start, which takes it 20 ms.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading reading && reading.lemma.equals(lemma) && reading.pos.equals(pos);
    }

    @Override
    public int hashCode() {
        return 31 * lemma.hashCode() + pos.hashCode();
    }
}
