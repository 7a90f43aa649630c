package org.declan.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.declan.query.Automaton;
import org.declan.query.Pattern;
import org.declan.text.Lexicon;
import org.declan.text.Vocabulary;
import org.declan.theme.Theme;

/** The patterns of all themes of a run, each one known by itself. Immutable, shared by threads. */
public final class LexiconPatterns {

    private final List<Theme> themes;
    private final List<ThemePattern> patterns;
    private final Automaton automaton;

    /** Compiles the patterns of themes. */
    public LexiconPatterns(List<Theme> themes) {
        this.themes = List.copyOf(themes);
        List<ThemePattern> all = new ArrayList<>();
        for (int t = 0; t < themes.size(); t++) {
            Theme theme = themes.get(t);
            for (int c = 0; c < theme.clues().size(); c++) {
                Theme.Clue clue = theme.clues().get(c);
                all.add(new ThemePattern(t, c, ThemePattern.Role.CLUE, clue.pattern()));
                for (Pattern unless : clue.unless()) {
                    all.add(new ThemePattern(t, c, ThemePattern.Role.UNLESS, unless));
                }
            }
            for (Pattern unless : theme.unless()) {
                all.add(new ThemePattern(t, ThemePattern.ANY_CLUE, ThemePattern.Role.UNLESS, unless));
            }
        }
        patterns = List.copyOf(all);
        automaton =
                Automaton.compile(patterns.stream().map(ThemePattern::pattern).toList());
    }

    /** The themes, in the order of the numbers in {@link ThemePattern#theme()}. */
    public List<Theme> themes() {
        return themes;
    }

    /** The patterns: theme by theme in the order of their files, what cancels one clue after it, what cancels all last. */
    public List<ThemePattern> list() {
        return patterns;
    }

    SentenceHits hits(Vocabulary vocabulary, Lexicon lexicon) {
        return new SentenceHits(this, automaton.matcher(vocabulary, lexicon));
    }
}
