package org.declan.lexicon;

import java.util.List;
import java.util.Optional;
import org.declan.query.Pattern;

/**
 * A sentence near a theme that no pattern of it caught, for a person to judge.
 *
 * @param document the document, from 0 in the order they were added
 * @param sentence the sentence, from 0 in its document
 * @param text its words
 * @param score how near it is, above 0 and below 1; 0.5 is as near as the middle one of the sentences that are known
 * @param closest the clue that has most in common with it, if one has anything
 * @param shared the {@value #MOST_SHARED} of its words that speak most for the theme, the one that says most first
 */
public record Suggestion(
        int document, int sentence, String text, double score, Optional<Pattern> closest, List<String> shared) {

    static final int MOST_SHARED = 8;

    public Suggestion {
        shared = List.copyOf(shared);
        if (!(score > 0 && score < 1)) {
            throw new IllegalArgumentException("not a score: " + score);
        }
    }
}
