package org.declan.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.declan.query.Automaton;
import org.declan.query.Pattern;
import org.declan.text.Lexicon;
import org.declan.text.Vocabulary;

/** The patterns of all themes of a run, compiled into one automaton. Immutable, shared by threads. */
public final class ThemePatterns {

    /** What a pattern is there for: to find a theme, or to cancel the hits of a clue, or of all clues of a theme. */
    record Role(int theme, int clue, boolean cancels) {

        static final int ANY_CLUE = -1;
    }

    private final List<Theme> themes;
    private final List<Role> roles = new ArrayList<>();
    private final Automaton automaton;

    /** Compiles the patterns of themes that need not be of one collection; of one that are, see {@link Themes#patterns()}. */
    public ThemePatterns(List<Theme> themes) {
        this.themes = List.copyOf(themes);
        List<Pattern> patterns = new ArrayList<>();
        for (int t = 0; t < this.themes.size(); t++) {
            Theme theme = this.themes.get(t);
            for (int c = 0; c < theme.clues().size(); c++) {
                Theme.Clue clue = theme.clues().get(c);
                add(patterns, List.of(clue.pattern()), new Role(t, c, false));
                add(patterns, clue.unless(), new Role(t, c, true));
            }
            add(patterns, theme.unless(), new Role(t, Role.ANY_CLUE, true));
        }
        // What cancels is of no interest where nothing is found.
        BitSet finding = new BitSet();
        for (int i = 0; i < roles.size(); i++) {
            finding.set(i, !roles.get(i).cancels());
        }
        this.automaton = Automaton.compile(patterns, finding);
    }

    private void add(List<Pattern> patterns, List<Pattern> more, Role role) {
        for (Pattern pattern : more) {
            patterns.add(pattern);
            roles.add(role);
        }
    }

    /** The themes, in the order of the numbers in {@link Mention#theme()}. */
    public List<Theme> themes() {
        return themes;
    }

    /** A matcher for one worker, which knows the forms of its vocabulary. */
    public ThemeMatcher matcher(Vocabulary vocabulary, Lexicon lexicon) {
        return new ThemeMatcher(this, automaton.matcher(vocabulary, lexicon));
    }

    Role role(int pattern) {
        return roles.get(pattern);
    }

    Pattern pattern(int pattern) {
        return automaton.patterns().get(pattern);
    }
}
