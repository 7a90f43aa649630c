package org.declan.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declan.theme.Theme;
import org.declan.theme.ThemePlaces;

/**
 * Finds what may be wrong with themes: from their patterns and examples alone, and from what the patterns did in texts.
 */
public final class Lint {

    private static final Set<Problem> SUPERFLUOUS =
            EnumSet.of(Problem.DUPLICATE, Problem.SUBSUMED, Problem.SUBSUMED_UNLESS_CANCELLED);

    private final List<Theme> themes;
    private final List<PatternPlace> patterns = new ArrayList<>();
    private final List<LintFinding> findings = new ArrayList<>();

    /** Looks at themes. */
    public Lint(List<Theme> themes) {
        this.themes = List.copyOf(themes);
        themes.forEach(theme -> patterns.addAll(PatternPlace.of(theme)));
    }

    /** The patterns of all themes, in the order of the numbers in {@link PatternUse}. */
    public List<PatternPlace> patterns() {
        return List.copyOf(patterns);
    }

    /**
     * Looks at patterns and examples alone.
     *
     * @param words what is known of the language
     * @param exampleLemmas by id of a theme the folded lemmas of the words of its examples
     */
    public void withoutTexts(KnownWords words, Map<String, Set<String>> exampleLemmas) {
        for (Theme theme : themes) {
            ThemePlaces places = ThemePlaces.of(theme);
            if (theme.examples().yes().isEmpty()) {
                findings.add(LintFinding.of(
                        Problem.EXAMPLES_MISSING, theme, places.examples(), "no sentence under examples: yes"));
            }
            if (theme.examples().no().isEmpty()) {
                findings.add(LintFinding.of(
                        Problem.EXAMPLES_MISSING, theme, places.examples(), "no sentence under examples: no"));
            }
        }
        findings.addAll(new PatternPairs(words).findings(patterns));
        PatternWords inspected = new PatternWords(words);
        for (PatternPlace pattern : patterns) {
            findings.addAll(inspected.findings(
                    pattern, exampleLemmas.getOrDefault(pattern.theme().id(), Set.of())));
        }
    }

    /** Looks at what the patterns did in texts. */
    public void inTexts(PatternUse use) {
        for (LintFinding found : new PatternUses(patterns, use).findings()) {
            // What holds in all texts need not be said of these.
            if (found.problem() != Problem.SUBSUMED_HERE || !isSuperfluous(found)) {
                findings.add(found);
            }
        }
    }

    private boolean isSuperfluous(LintFinding here) {
        return findings.stream()
                .anyMatch(found ->
                        SUPERFLUOUS.contains(found.problem()) && found.pattern().equals(here.pattern()));
    }

    /** All that was found, theme by theme, in the order of the file. */
    public List<LintFinding> findings() {
        List<String> ids = themes.stream().map(Theme::id).toList();
        return findings.stream()
                .sorted(Comparator.<LintFinding>comparingInt(
                                found -> ids.indexOf(found.theme().id()))
                        .thenComparingInt(found -> found.place().line())
                        .thenComparingInt(found -> found.place().column())
                        .thenComparing(LintFinding::problem))
                .toList();
    }
}
