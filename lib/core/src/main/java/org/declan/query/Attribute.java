package org.declan.query;

import java.util.Locale;

/** What can be asked of a word. */
enum Attribute {
    WORD {
        @Override
        String of(Word word) {
            return word.form();
        }
    },
    LEMMA {
        @Override
        String of(Word word) {
            return word.lemma();
        }
    },
    POS {
        @Override
        String of(Word word) {
            return word.pos();
        }
    };

    /** The value the attribute has. */
    abstract String of(Word word);

    /** The name as patterns write it. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
