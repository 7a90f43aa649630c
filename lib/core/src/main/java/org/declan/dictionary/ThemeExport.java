package org.declan.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.declan.lemma.FrenchForms;
import org.declan.query.InexpressibleException;
import org.declan.query.Pattern;
import org.declan.query.Phrases;
import org.declan.text.Notice;
import org.declan.theme.Theme;

/**
 * Makes one dictionary of themes: each pattern is written out as the phrases it stands for, a lemma as its forms. What a
 * list of phrases cannot express is told, pattern by pattern.
 */
public final class ThemeExport {

    private final List<Theme> themes;
    private final Map<String, FrenchForms.Forms> lemmas;
    private final List<Notice> notices = new ArrayList<>();
    private final Dictionary.Builder dictionary = new Dictionary.Builder();
    private int patterns;
    private int lost;

    private ThemeExport(List<Theme> themes) {
        this.themes = List.copyOf(themes);
        Set<String> wanted = new TreeSet<>();
        this.themes.forEach(theme ->
                theme.clues().forEach(clue -> wanted.addAll(clue.pattern().lemmas())));
        this.lemmas = FrenchForms.of(wanted);
    }

    /**
     * What came of themes.
     *
     * @param dictionary the keys, in the order of the themes
     * @param patterns how many patterns the themes have that find them
     * @param lost how many of these stand in the dictionary with no phrase
     * @param notices what the dictionary finds otherwise than the themes do, each with the id of its theme
     */
    public record Result(Dictionary dictionary, int patterns, int lost, List<Notice> notices) {

        public Result {
            notices = List.copyOf(notices);
        }
    }

    /** Writes out themes. */
    public static Result of(List<Theme> themes) {
        ThemeExport export = new ThemeExport(themes);
        export.themes.forEach(export::add);
        return new Result(export.dictionary.build(), export.patterns, export.lost, export.notices);
    }

    private void add(Theme theme) {
        List<String> path = KeyPath.of(theme);
        dictionary.key(path);
        for (Theme.Clue clue : theme.clues()) {
            patterns++;
            add(theme, path, clue.pattern());
            clue.unless()
                    .forEach(unless -> tell(
                            theme,
                            clue.pattern().text() + " unless " + unless.text()
                                    + ": a dictionary has no exceptions; exported without this one"));
        }
        theme.unless()
                .forEach(unless -> tell(
                        theme,
                        "unless " + unless.text() + ": a dictionary has no exceptions; exported without this one"));
    }

    private void add(Theme theme, List<String> path, Pattern pattern) {
        Optional<Phrase> imported = PhrasePattern.read(pattern.text());
        if (imported.isPresent()) {
            dictionary.add(path, imported.get());
            return;
        }
        try {
            Map<String, FrenchForms.Forms> used = new LinkedHashMap<>();
            List<List<String>> phrases = new Phrases(lemma -> forms(lemma, used)).of(pattern);
            for (List<String> words : phrases) {
                dictionary.add(
                        path,
                        Phrase.of(words.stream()
                                .map(word -> new WordPiece(word, false))
                                .toList()));
            }
            used.forEach((lemma, forms) -> tellForms(theme, pattern, lemma, forms));
        } catch (InexpressibleException e) {
            lost++;
            tell(theme, pattern.text() + ": " + e.reason() + "; not exported");
        }
    }

    private Set<String> forms(String lemma, Map<String, FrenchForms.Forms> used) {
        FrenchForms.Forms forms = lemmas.get(lemma);
        if (forms == null) {
            return Set.of(lemma);
        }
        used.put(lemma, forms);
        return forms.forms().isEmpty() ? Set.of(lemma) : forms.forms();
    }

    private void tellForms(Theme theme, Pattern pattern, String lemma, FrenchForms.Forms forms) {
        SortedSet<String> ambiguous = forms.ambiguous();
        if (forms.forms().isEmpty()) {
            tell(theme, pattern.text() + ": no forms of " + lemma + " are known; exported as it stands");
        } else if (!ambiguous.isEmpty()) {
            tell(
                    theme,
                    pattern.text() + ": " + String.join(", ", ambiguous) + " can be another word than " + lemma
                            + ", which a dictionary cannot tell; exported");
        }
    }

    private void tell(Theme theme, String message) {
        notices.add(new Notice(theme.id(), null, message));
    }
}
