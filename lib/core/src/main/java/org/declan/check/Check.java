package org.declan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.declan.text.Lexicon;
import org.declan.text.Vocabulary;
import org.declan.theme.Theme;
import org.declan.theme.ThemePatterns;

/** Rules made ready: the patterns of all of them in one automaton, so that a text is read once. Immutable, shared by threads. */
public final class Check {

    private final List<NamedRule> rules;
    /** For each rule the number of its theme among those that are matched. */
    private final int[] themes;

    private final ThemePatterns patterns;

    /** Makes rules ready. */
    public Check(List<NamedRule> rules) {
        this.rules = List.copyOf(rules);
        themes = new int[rules.size()];
        Arrays.fill(themes, Checker.NO_THEME);
        IdentityHashMap<Theme, Integer> numbers = new IdentityHashMap<>();
        List<Theme> distinct = new ArrayList<>();
        for (int i = 0; i < themes.length; i++) {
            if (rules.get(i).requirement() instanceof Mentions mentions) {
                Theme theme = mentions.theme();
                if (numbers.putIfAbsent(theme, distinct.size()) == null) {
                    distinct.add(theme);
                }
                themes[i] = numbers.getOrDefault(theme, Checker.NO_THEME);
            }
        }
        patterns = new ThemePatterns(distinct);
    }

    /** The rules in the order of the file. */
    public List<NamedRule> rules() {
        return rules;
    }

    /** A checker for one worker, which knows the forms of its vocabulary. */
    public Checker checker(Vocabulary vocabulary, Lexicon lexicon) {
        return new Checker(rules, themes.clone(), patterns.matcher(vocabulary, lexicon), lexicon);
    }
}
