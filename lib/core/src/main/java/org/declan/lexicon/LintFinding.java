package org.declan.lexicon;

import java.util.Optional;
import java.util.OptionalLong;
import org.declan.text.Place;
import org.declan.theme.Theme;

/**
 * Something that may be wrong with a theme.
 *
 * @param problem what kind of thing
 * @param theme whose it is
 * @param pattern which pattern; empty when it is about the theme
 * @param place where to look in the theme's file
 * @param detail what was found, in a line
 * @param other the pattern beside which this one is superfluous or too much
 * @param count how often, where that was counted
 * @param example words of a text, or of the language, that show it; may be empty
 */
public record LintFinding(
        Problem problem,
        Theme theme,
        Optional<PatternPlace> pattern,
        Place place,
        String detail,
        Optional<PatternPlace> other,
        OptionalLong count,
        String example) {

    /** A finding about a theme as a whole. */
    static LintFinding of(Problem problem, Theme theme, Place place, String detail) {
        return new LintFinding(
                problem, theme, Optional.empty(), place, detail, Optional.empty(), OptionalLong.empty(), "");
    }

    /** A finding about a pattern. */
    static LintFinding of(Problem problem, PatternPlace pattern, String detail) {
        return new LintFinding(
                problem,
                pattern.theme(),
                Optional.of(pattern),
                pattern.place(),
                detail,
                Optional.empty(),
                OptionalLong.empty(),
                "");
    }

    /** The same, beside another pattern. */
    LintFinding beside(PatternPlace another) {
        return new LintFinding(problem, theme, pattern, place, detail, Optional.of(another), count, example);
    }

    /** The same, so many times. */
    LintFinding times(long times, String shown) {
        return new LintFinding(problem, theme, pattern, place, detail, other, OptionalLong.of(times), shown);
    }
}
