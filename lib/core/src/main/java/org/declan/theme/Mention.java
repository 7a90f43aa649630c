package org.declan.theme;

import org.declan.query.Pattern;

/**
 * One mention of a theme: hits that overlap are one.
 *
 * @param theme its place among the themes matched, from 0
 * @param sentence the sentence, from 0
 * @param firstToken its first token in the document
 * @param endToken the token after its last
 * @param number the number of the pattern of its longest hit; of the first in the theme's file when several are as long
 * @param patterns the patterns that were looked for
 */
public record Mention(int theme, int sentence, int firstToken, int endToken, int number, ThemePatterns patterns) {

    /** The pattern of its longest hit. */
    public Pattern pattern() {
        return patterns.pattern(number);
    }
}
