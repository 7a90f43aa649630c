package org.declan.lexicon;

import java.util.Locale;

/** What can be wrong with a theme or one of its patterns. */
public enum Problem {
    /** It finds what another pattern of the theme finds, and only that. */
    DUPLICATE,
    /** Another pattern of the theme finds all that it finds, in every text. */
    SUBSUMED,
    /** As {@link #SUBSUMED}, but what cancels hits of the other may leave a hit of this one. */
    SUBSUMED_UNLESS_CANCELLED,
    /** The theme has no sentence that carries it, or none that does not. */
    EXAMPLES_MISSING,
    /** A bare word stands for a lemma, and this one is an inflected form, so that it never matches. */
    NOT_A_LEMMA,
    /** A bare word is no word of the language. */
    UNKNOWN_WORD,
    /** A glob that stands alone finds words of which no example of the theme says whether they should be found. */
    OTHER_WORDS,
    /** The same words of a text are counted for two themes. */
    TWO_THEMES,
    /** In these texts all that it finds lies within what another pattern of the theme finds. */
    SUBSUMED_HERE,
    /** In these texts it finds nothing. */
    NEVER_MATCHES,
    /** In these texts it cancels nothing. */
    NEVER_CANCELS;

    /** The name in tables: {@code never_matches}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
