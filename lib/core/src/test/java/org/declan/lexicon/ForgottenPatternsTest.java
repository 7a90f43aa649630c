package org.declan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.declan.text.InputException;
import org.declan.text.Tokens;
import org.declan.theme.Theme;
import org.declan.theme.Themes;
import org.junit.jupiter.api.Test;

/** Half of a theme's patterns are forgotten; suggestions should lead back to the sentences that only those caught. */
class ForgottenPatternsTest {

    private static final int ROUNDS = 5;
    private static final int FEW = 20;
    private static final int MORE = 50;

    /** How many sentences were wanted, how many were among the first, and how many chance would have brought there. */
    private record Recall(
            double wanted, double candidates, double few, double more, double fewAtMost, double moreAtMost) {

        static final Recall NONE = new Recall(0, 0, 0, 0, 0, 0);

        Recall plus(Recall other) {
            return new Recall(
                    wanted + other.wanted,
                    candidates + other.candidates,
                    few + other.few,
                    more + other.more,
                    fewAtMost + other.fewAtMost,
                    moreAtMost + other.moreAtMost);
        }

        /** How many times as many as by chance are among the first {@link #FEW}. */
        double lift() {
            return few / wanted / Math.min(1, FEW * ROUNDS / candidates);
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%.1f of %.0f wanted; recall at 20 %.2f (at most %.2f, by chance %.2f), at 50 %.2f (%.2f, %.2f)",
                    wanted / ROUNDS,
                    candidates / ROUNDS,
                    few / wanted,
                    fewAtMost / wanted,
                    FEW * ROUNDS / candidates,
                    more / wanted,
                    moreAtMost / wanted,
                    MORE * ROUNDS / candidates);
        }
    }

    @Test
    void inDeclarationsMostOfWhatForgottenPatternsCaughtComesBackAmongTwenty() throws Exception {
        Texts seeds = Texts.seeds();
        Recall all = Recall.NONE;
        for (Theme theme : Themes.builtIn().list()) {
            all = all.plus(recall("seeds", seeds, theme));
        }
        assertThat(all.few / all.wanted).isGreaterThan(0.6);
    }

    @Test
    void amongTwoThousandLabelledSentencesTheFirstTwentyHaveFiveTimesAsManyAsChance() throws Exception {
        Texts sentences = Texts.labelledSentences();
        for (Theme theme : Themes.builtIn().list()) {
            assertThat(recall("labelled sentences", sentences, theme).lift()).isGreaterThan(5);
        }
    }

    private static Recall recall(String name, Texts texts, Theme theme) throws InputException {
        SentenceStudy study = texts.study(new LexiconPatterns(List.of(theme)));
        List<List<StudiedSentence>> whole =
                texts.documents().stream().map(study::of).toList();
        Recall all = Recall.NONE;
        for (long seed = 1; seed <= ROUNDS; seed++) {
            all = all.plus(recall(texts, whole, half(theme, seed)));
        }
        System.out.println(name + ", " + theme.id() + ", seeds 1 to " + ROUNDS + ": " + all.line());
        return all;
    }

    private static Theme half(Theme theme, long seed) {
        List<Theme.Clue> clues = new ArrayList<>(theme.clues());
        Collections.shuffle(clues, new Random(seed));
        return new Theme(
                theme.id(),
                theme.label(),
                theme.definition(),
                clues.subList(0, clues.size() / 2),
                theme.unless(),
                theme.examples(),
                theme.file(),
                theme.yaml());
    }

    private static Recall recall(Texts texts, List<List<StudiedSentence>> whole, Theme half) throws InputException {
        LexiconPatterns patterns = new LexiconPatterns(List.of(half));
        SentenceStudy less = texts.study(patterns);
        Suggestions suggestions = SuggestionsTest.withExamples(patterns);
        Set<List<Integer>> wanted = new HashSet<>();
        int candidates = 0;
        for (int document = 0; document < texts.documents().size(); document++) {
            Tokens tokens = texts.documents().get(document);
            List<StudiedSentence> before = whole.get(document);
            List<StudiedSentence> after = less.of(tokens);
            suggestions.add(after);
            for (int i = 0; i < after.size(); i++) {
                boolean open = after.get(i).caught().isEmpty()
                        && after.get(i).cancelled().isEmpty();
                candidates += open ? 1 : 0;
                if (open && !before.get(i).caught().isEmpty()) {
                    wanted.add(List.of(document, after.get(i).sentence()));
                }
            }
        }
        List<Boolean> found = suggestions.near(0, MORE, 0).stream()
                .map(suggestion -> wanted.contains(List.of(suggestion.document(), suggestion.sentence())))
                .toList();
        return new Recall(
                wanted.size(),
                candidates,
                found.stream().limit(FEW).filter(is -> is).count(),
                found.stream().filter(is -> is).count(),
                Math.min(FEW, wanted.size()),
                Math.min(MORE, wanted.size()));
    }
}
