package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void aFormHasOneNumberHoweverManyThereAre() {
        Vocabulary vocabulary = new Vocabulary();
        for (int i = 0; i < 100_000; i++) {
            assertThat(vocabulary.type("mot" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(vocabulary.type(
                            ("le mot" + i + " la").toCharArray(),
                            3,
                            6 + String.valueOf(i).length()))
                    .isEqualTo(i);
        }
        assertThat(vocabulary.size()).isEqualTo(100_000);
        assertThat(vocabulary.form(99_999)).isEqualTo("mot99999");
    }

    @Test
    void capitalsMakeAnotherFormWithTheSameFolding() {
        Vocabulary vocabulary = new Vocabulary();
        int capital = vocabulary.type("Réfugiés");
        int small = vocabulary.type("réfugiés");
        assertThat(capital).isNotEqualTo(small);
        assertThat(vocabulary.folded(capital)).isEqualTo(vocabulary.folded(small));
    }

    @Test
    void aFormIsGivenBackAsItStood() {
        Vocabulary vocabulary = new Vocabulary();
        String longest = "é".repeat(100_000);
        for (String form : new String[] {"Réfugiés", "réfugiés", "l’", "L'", "", "😀", "co\u00ADopérer", longest}) {
            assertThat(vocabulary.form(vocabulary.type(form))).isEqualTo(form);
            assertThat(vocabulary.type(form.toCharArray(), 0, form.length())).isEqualTo(vocabulary.type(form));
        }
        assertThat(vocabulary.size()).isEqualTo(8);
    }

    @Test
    void formsThatAreAlikeInTheLowerBytesOfTheirCharactersAreNotTheSame() {
        Vocabulary vocabulary = new Vocabulary();
        String[] forms = {
            "l’",
            "l\u0019",
            "la",
            "l\u0161",
            "\0la",
            "a",
            "\0a",
            "\0",
            "",
            "\u0120",
            " ",
            "ÿÿÿÿÿÿÿ",
            "ÿÿÿÿÿÿÿÿ",
            "ÿ".repeat(15),
            "ÿ".repeat(16)
        };
        for (int i = 0; i < forms.length; i++) {
            assertThat(vocabulary.type(forms[i])).isEqualTo(i);
        }
        for (int i = 0; i < forms.length; i++) {
            assertThat(vocabulary.type(forms[i])).isEqualTo(i);
            assertThat(vocabulary.form(i)).isEqualTo(forms[i]);
        }
    }

    /** Bytes of Latin-1, the first the lowest: d is 64, é E9, r 72, o 6F, g 67, a 61, t 74, i 69, n 6E, s 73. */
    @Test
    void aFormInFrenchLettersIsKnownByItsBytes() {
        Vocabulary vocabulary = new Vocabulary();
        assertThat(vocabulary.known(0xE964, 0)).isNegative();
        int shortForm = vocabulary.type("dé");
        int longForm = vocabulary.type("dérogations");
        assertThat(vocabulary.known(0xE964, 0)).isEqualTo(shortForm);
        assertThat(vocabulary.known(0x69746167_6F72E964L, 0x736E6FL)).isEqualTo(longForm);
        assertThat(vocabulary.known(0x69746167_6F72E964L, 0)).isNegative();
    }

    @Test
    void wordsThatCollideInJavaAreFoundAsFastAsOthers() {
        Vocabulary vocabulary = new Vocabulary();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 1 << 18; i++) {
                vocabulary.type(colliding(i));
            }
        });
        assertThat(vocabulary.size()).isEqualTo(1 << 18);
    }

    private static String colliding(int number) {
        StringBuilder word = new StringBuilder();
        for (int bit = 0; bit < 18; bit++) {
            word.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return word.toString();
    }

    @Test
    void aWordHasALetterOrADigit() {
        Vocabulary vocabulary = new Vocabulary();
        assertThat(vocabulary.isWord(vocabulary.type("l'"))).isTrue();
        assertThat(vocabulary.isWord(vocabulary.type("2010"))).isTrue();
        assertThat(vocabulary.isWord(vocabulary.type("𝒜"))).isTrue();
        assertThat(vocabulary.isWord(vocabulary.type("«"))).isFalse();
        assertThat(vocabulary.isWord(vocabulary.type("😀"))).isFalse();
    }
}
