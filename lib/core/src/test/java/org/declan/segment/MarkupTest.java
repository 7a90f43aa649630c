package org.declan.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    private static String words(String text) {
        return Texts.paragraphs("Titre\n\n" + text).get(1).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Les *pays* agissent.                       | Les pays agissent.
            Les **pays** agissent.                     | Les pays agissent.
            Les ***pays*** agissent.                   | Les pays agissent.
            Les _pays_ et __les__ autres.              | Les pays et les autres.
            Un nom_de_fichier et 2 * 3 * 4.            | Un nom_de_fichier et 2 * 3 * 4.
            Un seul * ici et *là aussi.                | Un seul * ici et *là aussi.
            Les \\*pays\\* et 1\\. ici.                | Les *pays* et 1. ici.
            Voir [le site](http://x.fr/a_b) ici.       | Voir le site ici.
            Voir ![image](/x.png) ici.                 | Voir image ici.
            Voir [ceci](cela) ici.                     | Voir [ceci](cela) ici.
            Le 9<sup>e</sup> <b>sommet</b>.            | Le 9e sommet.
            Un<br/>deux.                               | Un deux.
            Un <!-- comment! --> mot.                  | Un mot.
            Un <!-- jamais fermé.                      | Un <!-- jamais fermé.
            Si a < b et c > d.                         | Si a < b et c > d.
            Un <b jamais fermé.                        | Un <b jamais fermé.
            Un <inconnu> mot.                          | Un <inconnu> mot.
            Un&nbsp;mot.                               | Un mot.
            Les réseaux[^1] ici.                       | Les réseaux ici.
            Les réseaux² ici.                          | Les réseaux ici.
            Une surface de 3 km² ici.                  | Une surface de 3 km² ici.
            """)
    void marksAreOutAndTextStays(String text, String expected) {
        assertThat(words(text)).isEqualTo(expected);
    }

    @Test
    void softHyphensAndControlCharactersAreOut() {
        assertThat(words("Les mi\u00ADgrants\u0007 et\u200B là.")).isEqualTo("Les migrants et là.");
    }

    @Test
    void aQuotedBlockIsText() {
        assertThat(words("> Nous y étions.")).isEqualTo("Nous y étions.");
        assertThat(words("> > Nous y étions.")).isEqualTo("Nous y étions.");
    }

    @Test
    void millionsOfMarksAreReadOnce() {
        for (String mark : new String[] {"](", "[a](/", "<a ", "**a ", "*a* ", "[", "\\*", "&nbsp;", "aaa¹"}) {
            assertThat(Texts.paragraphs(mark.repeat(300_000))).isNotNull();
        }
    }
}
