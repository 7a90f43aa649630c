package org.declan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.declan.query.Pattern;
import org.declan.text.Bilingual;
import org.declan.text.InputException;
import org.declan.text.Tokens;
import org.declan.theme.Theme;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final String REST = "Le port sera agrandi. Le budget a été voté hier. La réunion se tiendra à Lima."
            + " Les routes sont neuves. Le ministre a pris la parole. Les écoles ouvriront en mai.";

    /** Suggestions that know the examples of their themes and no text. */
    static Suggestions withExamples(LexiconPatterns patterns) throws InputException {
        Texts none = Texts.of();
        Suggestions suggestions = new Suggestions(patterns, none.study(patterns).patternWords());
        for (int i = 0; i < patterns.themes().size(); i++) {
            Theme.Examples examples = patterns.themes().get(i).examples();
            Texts yes = Texts.of(examples.yes());
            for (Tokens tokens : yes.documents()) {
                suggestions.addYes(i, yes.study(patterns).of(tokens));
            }
            Texts no = Texts.of(examples.no());
            for (Tokens tokens : no.documents()) {
                suggestions.addNo(i, no.study(patterns).of(tokens));
            }
        }
        return suggestions;
    }

    static Theme theme(List<String> clues, List<String> unless, Theme.Examples examples) throws Exception {
        Bilingual none = new Bilingual("", "");
        List<Theme.Clue> parsed = new ArrayList<>();
        for (String clue : clues) {
            parsed.add(new Theme.Clue(Pattern.parse(clue), List.of()));
        }
        List<Pattern> cancels = new ArrayList<>();
        for (String pattern : unless) {
            cancels.add(Pattern.parse(pattern));
        }
        return new Theme("t", none, none, parsed, cancels, examples, "t.yml", "");
    }

    private static List<Suggestion> near(Theme theme, int most, double leastScore, String... texts) throws Exception {
        LexiconPatterns patterns = new LexiconPatterns(List.of(theme));
        Suggestions suggestions = withExamples(patterns);
        Texts read = Texts.of(texts);
        SentenceStudy study = read.study(patterns);
        read.documents().forEach(tokens -> suggestions.add(study.of(tokens)));
        return suggestions.near(0, most, leastScore);
    }

    private static Theme.Examples examples(List<String> yes, List<String> no) {
        return new Theme.Examples(yes, no);
    }

    @Test
    void aSentenceOfTheSameFamiliesIsNearAndThePatternIsNamed() throws Exception {
        Theme theme = theme(
                List.of("ratifier ~3 protocole", "passeur"),
                List.of(),
                examples(List.of("Les États ratifieront le protocole."), List.of()));
        List<Suggestion> near = near(theme, 20, 0, REST + " La ratification des accords tarde.");
        assertThat(near).hasSize(1);
        assertThat(near.get(0).text()).isEqualTo("La ratification des accords tarde.");
        assertThat(near.get(0).shared()).containsExactly("ratification");
        assertThat(near.get(0).closest())
                .hasValueSatisfying(pattern -> assertThat(pattern.text()).isEqualTo("ratifier ~3 protocole"));
        assertThat(near.get(0).sentence()).isEqualTo(6);
    }

    @Test
    void whatIsCaughtOrCancelledIsNotSuggested() throws Exception {
        Theme theme = theme(List.of("passeur"), List.of("passeur de mot"), examples(List.of(), List.of()));
        assertThat(near(theme, 20, 0, REST + " Les passeurs sont arrêtés. Un passeur de mots est arrêté.").stream()
                        .map(Suggestion::text))
                .isEmpty();
    }

    @Test
    void aSentenceThatSharesWhatOnlyNoExamplesSayIsNotSuggested() throws Exception {
        Theme theme = theme(
                List.of("passeur"),
                List.of(),
                examples(List.of("Les réseaux exploitent les migrants."), List.of("Le routier exploite une ligne.")));
        assertThat(
                        near(theme, 20, 0, REST + " Un routier roule. Les exploitants paient. Des migrants arrivent.")
                                .stream()
                                .map(Suggestion::text))
                .containsExactly("Des migrants arrivent.", "Les exploitants paient.");
    }

    @Test
    void theSameSentenceIsListedOnceAndNoMoreThanAskedFor() throws Exception {
        Theme theme =
                theme(List.of("passeur"), List.of(), examples(List.of("Des migrants fuient la guerre."), List.of()));
        String text = REST + " Des migrants arrivent. La guerre dure. Ils fuient. Des migrants arrivent.";
        assertThat(near(theme, 20, 0, text, text)).hasSize(3);
        assertThat(near(theme, 2, 0, text, text)).hasSize(2);
        assertThat(near(theme, 20, 0.999, text, text)).isEmpty();
    }

    @Test
    void emptyTextsAndThemesThatFindNothingSuggestNothing() throws Exception {
        Theme theme = theme(List.of("\"xyzzy\""), List.of(), examples(List.of(), List.of()));
        assertThat(near(theme, 20, 0)).isEmpty();
        assertThat(near(theme, 20, 0, "", "\n\n")).isEmpty();
        assertThat(near(theme, 20, 0, REST)).isEmpty();
    }

    @Test
    void aSentenceWithoutEndIsCutAndTakesNoLonger() throws Exception {
        Theme theme = theme(List.of("passeur"), List.of(), examples(List.of("Des migrants fuient."), List.of()));
        List<Suggestion> near = near(theme, 20, 0, REST + " " + "les migrants et ".repeat(50_000) + "les autres.");
        assertThat(near).hasSize(1);
        assertThat(near.get(0).text()).hasSizeLessThan(2_100).endsWith("…");
    }
}
