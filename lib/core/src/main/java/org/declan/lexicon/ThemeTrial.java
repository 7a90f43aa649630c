package org.declan.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declan.text.Tokens;
import org.declan.theme.Mention;
import org.declan.theme.Theme;
import org.declan.theme.ThemeMatcher;
import org.declan.theme.ThemePatterns;

/**
 * Themes put to sentences that a person labelled: of each theme its {@link Score}, and every miss. A sentence counts once,
 * however many mentions it has. Not thread-safe.
 */
public final class ThemeTrial {

    private final List<Theme> themes;
    private final ThemeMatcher matcher;
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<Miss> misses = new ArrayList<>();

    /**
     * A trial without a sentence yet.
     *
     * @param patterns the themes
     * @param matcher a matcher of theirs
     */
    public ThemeTrial(ThemePatterns patterns, ThemeMatcher matcher) {
        this.themes = patterns.themes();
        this.matcher = matcher;
    }

    /**
     * Judges one sentence.
     *
     * @param tokens its words, over the vocabulary of the matcher
     */
    public void add(LabelledSentence sentence, Tokens tokens) {
        List<Mention> mentions = matcher.mentions(tokens);
        for (int i = 0; i < themes.size(); i++) {
            String theme = themes.get(i).id();
            Boolean carried = sentence.carries().get(theme);
            if (carried != null) {
                int number = i;
                Optional<Mention> first = mentions.stream()
                        .filter(mention -> mention.theme() == number)
                        .findFirst();
                scores.merge(theme, Score.of(carried, first.isPresent()), Score::plus);
                if (carried != first.isPresent()) {
                    misses.add(new Miss(theme, sentence, first.map(mention -> found(mention, tokens))));
                }
            }
        }
    }

    private static Miss.Found found(Mention mention, Tokens tokens) {
        return new Miss.Found(mention.pattern(), tokens.text(mention.firstToken(), mention.endToken()));
    }

    /** The score of each theme for which there was a sentence, in the order of the themes. */
    public Map<String, Score> scores() {
        Map<String, Score> ordered = new LinkedHashMap<>();
        for (Theme theme : themes) {
            Score score = scores.get(theme.id());
            if (score != null) {
                ordered.put(theme.id(), score);
            }
        }
        return ordered;
    }

    /** The misses, theme by theme, each in the order of the sentences. */
    public List<Miss> misses() {
        List<Miss> ordered = new ArrayList<>();
        for (Theme theme : themes) {
            misses.stream().filter(miss -> miss.theme().equals(theme.id())).forEach(ordered::add);
        }
        return ordered;
    }
}
