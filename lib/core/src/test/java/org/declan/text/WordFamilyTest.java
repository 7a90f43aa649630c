package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFamilyTest {

    @Test
    void aWordOfAHundredThousandLettersHasItsRootAtOnce() {
        String letters = "a".repeat(100_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(WordFamily.root(letters + "b")).isEqualTo(letters + "b"));
        assertThat(WordFamily.root("b" + letters)).isEqualTo("ba");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ratifier ratification",
                "protéger protection protecteur",
                "migration migrant migratoire migrer",
                "réduire réduction",
                "renforcer renforcement",
                "prévenir prévention",
                "inscrire inscription",
                "construire construction",
                "naître naissance",
                "recevoir réception",
                "reconnaître reconnaissance",
                "soutenir soutien",
                "financer financement",
                "coopérer coopération",
                "régulier régulière",
                "enlever enlèvement"
            })
    void wordsOfOneDerivationAreOneFamily(String words) {
        assertThat(Arrays.stream(words.split(" ", -1)).map(WordFamily::root).distinct())
                .as(words)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protéger protester",
                "migrant mineur",
                "transit transport",
                "traite trafic",
                "accueil accord",
                "retour retard",
                "pays paix",
                "déclaration déclin",
                "État été",
                "mer mère"
            })
    void strangersAreNot(String words) {
        assertThat(Arrays.stream(words.split(" ", -1)).map(WordFamily::root).distinct())
                .as(words)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "2014", "1 500", "l'", "COVID-19", "\u0000", "ment", "tion", "ation"})
    void whatIsNoLongWordIsLeftAsItIsOrShortened(String word) {
        assertThat(WordFamily.root(word)).hasSizeLessThanOrEqualTo(word.length());
    }
}
