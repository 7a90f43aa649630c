package org.declan.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.declan.query.Automaton;
import org.declan.query.Digest;
import org.declan.query.Pattern;
import org.declan.text.Lexicon;
import org.declan.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The patterns of all themes of a run, compiled into one automaton. Immutable, shared by threads. */
public final class ThemePatterns {

    /** What a pattern is there for: to find a theme, or to cancel the hits of a clue, or of all clues of a theme. */
    record Role(int theme, int clue, boolean cancels) {

        static final int ANY_CLUE = -1;
    }

    private final List<String> ids = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final Automaton automaton;
    private final Supplier<List<Theme>> themes;
    private @Nullable List<Pattern> patterns;

    /** Compiles the patterns of themes that need not be of one collection; of one that are, see {@link Themes#patterns()}. */
    public ThemePatterns(List<Theme> themes) {
        List<Theme> given = List.copyOf(themes);
        this.themes = () -> given;
        for (int t = 0; t < given.size(); t++) {
            Theme theme = given.get(t);
            ids.add(theme.id());
            for (int c = 0; c < theme.clues().size(); c++) {
                roles.add(new Role(t, c, false));
                addCancelling(theme.clues().get(c).unless().size(), t, c);
            }
            addCancelling(theme.unless().size(), t, Role.ANY_CLUE);
        }
        automaton = Automaton.compile(patterns(given), finding());
    }

    /**
     * Reads what {@link #digest()} wrote.
     *
     * @param themes gives the themes themselves, which few ask for
     */
    ThemePatterns(byte[] digested, Supplier<List<Theme>> themes) {
        this.themes = themes;
        Digest digest = new Digest(digested);
        ids.addAll(List.of(digest.texts()));
        int[] numbers = digest.numbers();
        for (int i = 0; i < numbers.length; i += 3) {
            roles.add(new Role(numbers[i], numbers[i + 1], numbers[i + 2] > 0));
        }
        automaton = new Automaton(digest, finding());
    }

    /** All but the themes themselves, to be read at a start instead of being compiled. */
    byte[] digest() {
        Digest.Writer digest = new Digest.Writer();
        digest.texts(ids.toArray(new String[0]));
        digest.numbers(roles.stream()
                .flatMapToInt(role -> IntStream.of(role.theme(), role.clue(), role.cancels() ? 1 : 0))
                .toArray());
        automaton.write(digest);
        return digest.bytes();
    }

    private void addCancelling(int patterns, int theme, int clue) {
        for (int i = 0; i < patterns; i++) {
            roles.add(new Role(theme, clue, true));
        }
    }

    /** What cancels is of no interest where nothing is found. */
    private BitSet finding() {
        BitSet finding = new BitSet();
        for (int i = 0; i < roles.size(); i++) {
            finding.set(i, !roles.get(i).cancels());
        }
        return finding;
    }

    /** In the order of the roles. */
    private static List<Pattern> patterns(List<Theme> themes) {
        List<Pattern> patterns = new ArrayList<>();
        for (Theme theme : themes) {
            for (Theme.Clue clue : theme.clues()) {
                patterns.add(clue.pattern());
                patterns.addAll(clue.unless());
            }
            patterns.addAll(theme.unless());
        }
        return patterns;
    }

    /** The ids of the themes, in the order of the numbers in {@link Mention#theme()}. */
    public List<String> ids() {
        return ids;
    }

    /** The themes, in the order of the numbers in {@link Mention#theme()}. */
    public List<Theme> themes() {
        return themes.get();
    }

    /** A matcher for one worker, which knows the forms of its vocabulary. */
    public ThemeMatcher matcher(Vocabulary vocabulary, Lexicon lexicon) {
        return new ThemeMatcher(this, automaton.matcher(vocabulary, lexicon));
    }

    Role role(int pattern) {
        return roles.get(pattern);
    }

    Pattern pattern(int number) {
        // Threads may each make a list; they are alike.
        List<Pattern> known = patterns == null ? patterns(themes()) : patterns;
        patterns = known;
        return known.get(number);
    }
}
