package org.declan.lexicon;

import java.util.Optional;
import org.declan.query.Pattern;

/**
 * A sentence in which the patterns of a theme and a person do not agree.
 *
 * @param theme the id of the theme
 * @param sentence the sentence
 * @param mention what was found where nothing should be; empty when nothing was found where the theme is
 */
public record Miss(String theme, LabelledSentence sentence, Optional<Found> mention) {

    /**
     * What was found.
     *
     * @param pattern the pattern that found it
     * @param words the words of the sentence it took
     */
    public record Found(Pattern pattern, String words) {}
}
