package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.declan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {

    /** What is shown of a sentence whose hit is the word {@code hit}, or {@code hit hit}. */
    private static String shown(Context context, String sentence) throws PatternException {
        Corpus corpus = new Corpus().sentence("un autre").sentence(sentence).sentence("encore un");
        Tokens tokens = corpus.tokens();
        Hit hit = corpus.hits(List.of(Pattern.parse("\"hit\"+"))).get(0);
        List<String> forms = new ArrayList<>();
        for (int i = context.firstToken(tokens, hit); i < context.endToken(tokens, hit); i++) {
            forms.add(tokens.form(i));
        }
        return String.join(" ", forms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | a b hit c d              | hit",
                "1 | a b hit c d              | b hit c",
                "2 | a b hit c d              | a b hit c d",
                "9 | a b hit c d              | a b hit c d",
                "1 | a b hit hit c d          | b hit hit c",
                "1 | hit c d                  | hit c",
                "1 | a b hit                  | b hit",
                "9 | hit                      | hit"
            })
    void soManyWordsAreShownOnEitherSideAndNeverBeyondTheSentence(int words, String sentence, String expected)
            throws PatternException {
        assertThat(shown(new Context(words), sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | « a » , b ; hit ! c ( d ) .  | b ; hit ! c",
                "2 | « a » , b ; hit ! c ( d ) .  | « a » , b ; hit ! c ( d ) .",
                "0 | a , hit ; b                  | hit",
                "1 | « hit » .                    | « hit » ."
            })
    void punctuationBetweenWordsIsShownAndNotCounted(int words, String sentence, String expected)
            throws PatternException {
        assertThat(shown(new Context(words), sentence)).isEqualTo(expected);
    }

    @Test
    void theWholeSentenceIsShownWhenAskedFor() throws PatternException {
        assertThat(shown(Context.SENTENCE, "( a b c hit d e f ) .")).isEqualTo("( a b c hit d e f ) .");
    }

    @Test
    void aSideOfASentenceWithoutEndHasWholeWordsOfTwoThousandCharactersAtMost() throws PatternException {
        // Nine letters and a space: 200 of them are 2,000 characters.
        String side = "neuflettr ".repeat(500);
        assertThat(shown(Context.SENTENCE, side + "hit " + side.strip()).split(" "))
                .hasSize(200 + 1 + 200);
        assertThat(shown(new Context(20), side + "hit")).hasSize(20 * 10 + 3);
        assertThat(shown(Context.SENTENCE, "x".repeat(2_000) + " hit a")).isEqualTo("hit a");
    }

    @Test
    void fewerThanNoWordsCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Context(-1));
    }
}
