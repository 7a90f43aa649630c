package org.declan.lexicon;

import org.declan.query.Pattern;

/**
 * A pattern of a theme file, and what it is there for.
 *
 * @param theme the place of its theme among the themes, from 0
 * @param clue the place of its clue in the theme's file, from 0: the one it is, or the one whose hits it cancels; {@value
 *     #ANY_CLUE} when it cancels those of all
 * @param role whether it finds the theme or cancels what others find
 * @param pattern what it looks for
 */
public record ThemePattern(int theme, int clue, Role role, Pattern pattern) {

    /** The clue of a pattern that cancels hits of all clues of its theme. */
    public static final int ANY_CLUE = -1;

    /** What a pattern is there for. */
    public enum Role {
        /** It finds the theme. */
        CLUE,
        /** It cancels hits that it overlaps. */
        UNLESS
    }

    /** Whether this pattern cancels hits of that clue. */
    boolean cancels(ThemePattern other) {
        return role == Role.UNLESS && theme == other.theme && (clue == ANY_CLUE || clue == other.clue);
    }
}
