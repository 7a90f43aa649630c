package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void allApostrophesFoldToTheStraightOne() {
        assertThat(Spelling.fold("l’aide")).isEqualTo("l'aide");
        assertThat(Spelling.fold("l\u02BCaide")).isEqualTo("l'aide");
        assertThat(Spelling.fold("l‘aide")).isEqualTo("l'aide");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(Spelling.fold("re\u0301fugie\u0301s")).isEqualTo("réfugiés");
    }

    @Test
    void accentsStay() {
        assertThat(Spelling.fold("Traité")).isEqualTo("traité").isNotEqualTo(Spelling.fold("traite"));
    }

    @Test
    void lettersThatStandBeforeTheCombiningMarksAndSignsOfTypographyAreComposed() {
        String letters = IntStream.concat(IntStream.range(' ', 0x300), IntStream.rangeClosed(0x2010, 0x2027))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        letters.chars().forEach(first -> {
            String pairs = letters.chars()
                    .mapToObj(second -> "" + (char) first + (char) second)
                    .collect(Collectors.joining());
            assertThat(Normalizer.isNormalized(pairs, Normalizer.Form.NFC))
                    .as("U+%04X", first)
                    .isTrue();
        });
    }

    @Test
    void softHyphensAndDirectionMarksGo() {
        assertThat(Spelling.fold("mi\u00ADgra\u200Btion\u200F")).isEqualTo("migration");
    }

    @Test
    void everySpaceIsASpaceAndEveryHyphenAHyphen() {
        assertThat(Spelling.fold("10\u202F000")).isEqualTo("10 000");
        assertThat(Spelling.fold("non\u2011refoulement")).isEqualTo("non-refoulement");
    }

    @Test
    void typographicLigaturesAreLettersButTheFrenchOnesStay() {
        assertThat(Spelling.fold("traﬁc eﬀectif")).isEqualTo("trafic effectif");
        assertThat(Spelling.fold("Œuvre")).isEqualTo("œuvre");
    }

    @Test
    void aTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Spelling.fold("TRAFIC ILLICITE")).isEqualTo("trafic illicite");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (int c = Character.MIN_CODE_POINT; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.getType(c) != Character.SURROGATE) {
                String once = Spelling.fold("a" + Character.toString(c));
                assertThat(Spelling.fold(once)).as("U+%04X", c).isEqualTo(once);
            }
        }
    }
}
