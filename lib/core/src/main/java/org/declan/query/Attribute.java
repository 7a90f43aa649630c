package org.declan.query;

import java.util.Locale;

/** What can be asked of a word. */
enum Attribute {
    /** The folded form. */
    WORD,

    /** The folded lemma. */
    LEMMA,

    /** The Universal Dependencies tag. */
    POS;

    /** The name as patterns write it. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
