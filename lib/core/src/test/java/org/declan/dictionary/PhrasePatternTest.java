package org.declan.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.declan.query.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value of a dictionary is as a pattern, and that it comes back from it. */
class PhrasePatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "visa               | \"visa\"",
                "Visa               | \"visa\"",
                "migr*              | migr*",
                "voie?              | voie?",
                "*ment              | \".*ment\"",
                "*                  | []",
                "??                 | \"..\"",
                "retour volontaire  | \"retour\" \"volontaire\"",
                "non * bon          | \"non\" [] \"bon\"",
                "l'émigration       | \"l'\" \"émigration\"",
                "l’émigration       | \"l'\" \"émigration\"",
                "l' émigration      | \"l'\" \"émigration\"",
                "aujourd'hui        | \"aujourd'hui\"",
                "d'*                | \"d'\" []",
                "dit-il             | \"dit\" \"-il\"",
                "10 000             | \"10 000\"",
                "a.c                | \"a\\.c\"",
                ":)                 | (\":\" \"\\)\")",
                "\\?                | \"\\?\"",
                "c+                 | (\"c\" \"\\+\")",
                "100%               | (\"100\" \"%\")",
                "100 %              | \"100\" \"%\"",
                "etc.               | \"etc\\.\""
            })
    void aValueMatchesByForm(String value, String pattern) throws Exception {
        assertThat(PhrasePattern.write(new Phrase(value))).isEqualTo(pattern);
        assertThat(Pattern.parse(pattern).lemmas()).isEmpty();
    }

    @Test
    void whatIsWrittenInAnotherWayIsNoPhraseHere() {
        assertThat(PhrasePattern.read("visa")).isEmpty();
        assertThat(PhrasePattern.read("\"voies?\"")).isEmpty();
        assertThat(PhrasePattern.read("\"a|b\"")).isEmpty();
        assertThat(PhrasePattern.read("\"a\" ~2 \"b\"")).isEmpty();
        assertThat(PhrasePattern.read("\"a\"?")).isEmpty();
        assertThat(PhrasePattern.read("(\"a\" \"b\")")).isEmpty();
        assertThat(PhrasePattern.read("((\"a\"")).isEmpty();
    }

    @Test
    void aPronounAfterItsVerbStaysThere() {
        assertThat(PhrasePattern.read("\"dit\" \"-il\"")).contains(new Phrase("dit-il"));
    }

    @Test
    void aPhraseHasAWord() {
        assertThatThrownBy(() -> new Phrase(" \u200B ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPhraseComesBackFromItsPattern() throws Exception {
        long seed = 20261121;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String value = RandomDictionary.value(random);
            Phrase phrase = new Phrase(value);
            String pattern = PhrasePattern.write(phrase);
            assertThat(new Phrase(phrase.text()).text())
                    .as("normal form of %s, seed %d", value, seed)
                    .isEqualTo(phrase.text());
            assertThat(PhrasePattern.read(pattern))
                    .as("%s, %s, seed %d", value, pattern, seed)
                    .contains(phrase);
            assertThat(Pattern.parse(pattern).text())
                    .as("%s, seed %d", value, seed)
                    .isEqualTo(pattern);
        }
    }

    @Test
    void aWordMayHaveManyLetters() {
        Phrase phrase = new Phrase("é".repeat(9_000));

        assertThat(PhrasePattern.read(PhrasePattern.write(phrase))).contains(phrase);
    }
}
