package org.declan.check;

import org.declan.text.Bilingual;
import org.declan.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where a text does not do what a rule asks, or one thing that it lacks.
 *
 * @param span the words at fault in the source; null if it is about the text as a whole
 * @param words if {@code span} is null, the name of what is missing or wrong: a key that depends neither on the language
 *     nor on numbers, by which the breach is known again, as {@code issuer}; empty otherwise
 * @param message what is wrong, a sentence without a final stop
 * @param suggestion words to write in the place of those found; empty if there are none
 */
public record Breach(@Nullable Span span, String words, Bilingual message, String suggestion) {

    public Breach {
        if (message.fr().isBlank() || message.en().isBlank()) {
            throw new IllegalArgumentException("a breach says what is wrong, in both languages");
        }
        if (span == null == words.isEmpty()) {
            throw new IllegalArgumentException("a breach has either a place or the name of what is missing");
        }
    }

    /** A breach at a place of the text. */
    public static Breach at(Span span, Bilingual message) {
        return new Breach(span, "", message, "");
    }

    /** A breach by a text as a whole. */
    public static Breach of(String missing, Bilingual message) {
        return new Breach(null, missing, message, "");
    }

    /** This breach with words to write in the place of those found. */
    public Breach suggesting(String better) {
        return new Breach(span, words, message, better);
    }
}
