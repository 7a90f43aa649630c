package org.declan.count;

/** What stands for a word when it is counted. */
public enum Unit {
    /** The word as it is written, folded. */
    FORM,
    /** Its dictionary form, as read in its sentence. */
    LEMMA
}
