package org.declan.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** A bar stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nous agirons. | Ils suivront.",
                "Qui agira ? | Nous ! | Enfin… | Nous verrons.",
                "M. Dupont et Mme Durand sont venus.",
                "S.E. M. José Brillant a parlé. | Il est parti.",
                "Le Dr. Dupont, p. ex., a parlé.",
                "Selon l'art. 3 et le n° 12, cf. la p. 4 du rapport.",
                "Les pays, les villes, etc. | Les autres suivront.",
                "Les pays, les villes, etc., agissent.",
                "J.-P. Dupont et A. B. Durand ont signé.",
                "Il a lu J.-C. Dupont. | Il est parti.",
                "Depuis le 1er mai et la 9e session.",
                "Il y a 3.5 millions et 10.000 personnes. | Fin.",
                "Voir www.oim.int ou http://x.fr/a.b?c=d. | Fin.",
                "Il a dit : « Nous agirons. » | Il est parti.",
                "Il a dit : « Nous agirons ! » avant de partir.",
                "Il a dit “Nous agirons.” | Il est parti.",
                "Il a dit \"Nous agirons.\" | Il est parti.",
                "Il a dit : \" Nous agirons. \" | Il est parti.",
                "Il a dit « Nous agirons ». | Il est parti.",
                "(Il est parti.) | Nous restons.",
                "Nous agirons (sans attendre). | Ils suivront.",
                "Le développement. (sic) | Nous agirons.",
                "Des politiques... mais lesquelles ? | Les nôtres.",
                "Le Sommet de 2010. | Nous y étions.",
                "Le siège de l'O.N.U. est à New York.",
                "Un délai de 3 h. | Ensuite, rien."
            })
    void aSentenceEndsWhereAReaderStops(String text) {
        assertThat(Texts.sentences(text.replace(" | ", " "))).containsExactly(text.split(" \\| ", -1));
    }

    @Test
    void aForgottenSpaceEndsASentenceBetweenWholeWords() {
        assertThat(Texts.sentences("Nous avons fini.Les autres suivront."))
                .containsExactly("Nous avons fini.", "Les autres suivront.");
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(Texts.sentences("")).isEmpty();
    }

    @Test
    void quotesWithoutEndAreCountedOnce() {
        assertThat(Texts.sentences("a. \" b ".repeat(200_000))).isNotEmpty();
    }
}
