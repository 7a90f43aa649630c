package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchOrderTest {

    private static final Comparator<String> DICTIONARY =
            Comparator.comparing(line -> FrenchOrder.key(Arrays.asList(line.split(" ", -1))));

    /** Each list is in the order of a French dictionary; the first is the example of Unicode Technical Standard 10. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cote|côte|coté|côté",
                "pécher|pêcher|péchés",
                "a|à|abri|âge|ça|cadre|éclat|école|zone",
                "maïs|maison",
                "cœlacanthe|cœur|coexister|coffre",
                "aérer|ætite|affaire",
                "arc|arcade|arc-en-ciel",
                "d|de|dedans",
                "10|2010|an"
            })
    void wordsStandAsInADictionary(String list) {
        List<String> expected = List.of(list.split("\\|", -1));
        List<String> words = new ArrayList<>(expected);
        Collections.shuffle(words, new Random(1));
        words.sort(DICTIONARY);
        assertThat(words).isEqualTo(expected);
    }

    @Test
    void theShorterOfTwoComesFirst() {
        assertThat(FrenchOrder.key(List.of()))
                .isLessThan(FrenchOrder.key(List.of("de")))
                .isEqualTo("\0");
        assertThat(FrenchOrder.key(List.of("de"))).isLessThan(FrenchOrder.key(List.of("de", "la")));
        assertThat(FrenchOrder.key(List.of("de", "zone"))).isLessThan(FrenchOrder.key(List.of("des", "abris")));
    }

    @Test
    void marksOfAFirstWordAreLookedAtAfterTheLettersOfTheLast() {
        List<String> lines = new ArrayList<>(List.of("côté gauche", "cote verte", "cote gauche"));
        lines.sort(DICTIONARY);
        assertThat(lines).containsExactly("cote gauche", "côté gauche", "cote verte");
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(FrenchOrder.key(List.of("cote\u0301"))).isEqualTo(FrenchOrder.key(List.of("coté")));
    }
}
