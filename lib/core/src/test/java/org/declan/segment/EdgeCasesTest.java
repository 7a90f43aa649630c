package org.declan.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.declan.text.Paragraph;
import org.junit.jupiter.api.Test;

/** The rows of the table of edge cases, each on the smallest text that shows it; the number is that of the row. */
class EdgeCasesTest {

    private static final String LONG = "et de la protection des personnes migrantes dans la région";

    private static List<String> laidOut(String text) {
        return Texts.laidOut(text);
    }

    @Test
    void case1ATitleInMarksStandsAlone() {
        assertThat(laidOut("## **COMMUNIQUÉ SPÉCIAL**\n\nNous, chefs d'État, affirmons."))
                .containsExactly("title: COMMUNIQUÉ SPÉCIAL", "paragraph: Nous, chefs d'État, affirmons.");
    }

    @Test
    void case2AColonEndsNothingButAParagraphDoes() {
        assertThat(Texts.body("Nous, chefs d'État des Caraïbes:\n\nMettons de relief ceci.\n\nExigeons cela."))
                .containsExactly(
                        "paragraph: Nous, chefs d'État des Caraïbes:",
                        "paragraph: Mettons de relief ceci.",
                        "paragraph: Exigeons cela.");
    }

    @Test
    void case3AndCase11APageBreakPartsNoSentence() {
        assertThat(Texts.body("6. Un mot. Nous voulons le renforcement des réseaux\n\nconsulaires de nos pays.\n"))
                .containsExactly("item 6: Un mot. | Nous voulons le renforcement des réseaux consulaires de nos pays.");
        assertThat(Texts.body("6. Nous voulons combattre le racisme et\n\nla xénophobie.\n\n7. Fin."))
                .containsExactly("item 6: Nous voulons combattre le racisme et la xénophobie.", "item 7: Fin.");
    }

    @Test
    void case4ARomanNumeralAndAYearAreNoEnds() {
        assertThat(Texts.sentences(
                        "La Déclaration du V Sommet de Lima de 2008 et du IV Forum mondial au Mexique en 2010."))
                .hasSize(1);
        assertThat(Texts.sentences("Tenu au Mexique en 2010. Nous y étions.")).hasSize(2);
    }

    @Test
    void case5ADatelineHasNoStop() {
        assertThat(Texts.body("Nous y étions.\n\nRiviera Maya, Mexique, le 23 février 2010\n"))
                .containsExactly("paragraph: Nous y étions.", "dateline: Riviera Maya, Mexique, le 23 février 2010");
    }

    @Test
    void case6EscapedAsterisksAreASeparator() {
        assertThat(Texts.body("Nous y étions.\n\n\\* \\* \\*\n"))
                .containsExactly("paragraph: Nous y étions.", "separator: * * *");
    }

    @Test
    void cases7To9ItemsWithHalfABoldMarkStandApart() {
        assertThat(
                        laidOut(
                                "Communiqué sur les droits\n\n- 1.** Les chefs d'État (CELAC),\n- 2.** Se félicitent ;\n- 3.** Fin."))
                .containsExactly(
                        "title: Communiqué sur les droits",
                        "item 1: Les chefs d'État (CELAC),",
                        "item 2: Se félicitent ;",
                        "item 3: Fin.");
    }

    @Test
    void case10ANumberIsNoSentence() {
        assertThat(Texts.body("4. Prennent note.\n\n5. Soulignent.\n"))
                .containsExactly("item 4: Prennent note.", "item 5: Soulignent.");
    }

    @Test
    void case12ACompleteItemIsNotJoined() {
        assertThat(Texts.body("8. Les plus vulnérables.\n\n\n\n- 9.** Réaffirment ceci.\n"))
                .containsExactly("item 8: Les plus vulnérables.", "item 9: Réaffirment ceci.");
    }

    @Test
    void cases13And14SicStaysWithItsSentence() {
        assertThat(Texts.body("8. Des politiques (*sic*) et des mécanismes ; avec soin.\n"))
                .containsExactly("item 8: Des politiques (sic) et des mécanismes ; avec soin.");
        assertThat(Texts.body("9. Un mot. Le développement. *(sic)*\n\n10. Fin.\n"))
                .containsExactly("item 9: Un mot. | Le développement. (sic)", "item 10: Fin.");
    }

    @Test
    void case32HardWrapsAreUndone() {
        String text = """
                Nous, de la République argentine, de la
                Barbade, du Belize,\u00A0 de la République
                du Chili, affirmons notre attachement
                aux droits.
                """;
        assertThat(Texts.body(text))
                .containsExactly(
                        "paragraph: Nous, de la République argentine, de la Barbade, du Belize, de la République du Chili,"
                                + " affirmons notre attachement aux droits.");
    }

    @Test
    void case33ATagIsNoTextAndItsLineNoItem() {
        assertThat(Texts.body("Nous affirmons dans le cadre du\n9<sup>e</sup>\u00A0sommet notre soutien.\n"))
                .containsExactly("paragraph: Nous affirmons dans le cadre du 9e sommet notre soutien.");
    }

    @Test
    void case34BoldOverTwoLinesIsOneHeading() {
        assertThat(Texts.body("**Stabilité des communautés de\ndestination et de retour**\n\nNous affirmons ceci.\n"))
                .containsExactly(
                        "heading: Stabilité des communautés de destination et de retour",
                        "paragraph: Nous affirmons ceci.");
    }

    @Test
    void case35ColonsAndDashesEndNothing() {
        assertThat(Texts.sentences("Des efforts, dont les suivants : développement – parmi lesquelles – et le reste."))
                .hasSize(1);
    }

    @Test
    void cases36And37BulletsAreItemsAndCommentsNothing() {
        String text = """
                Nous agirons dans tout l’hémisphère pour\u00A0:

                -   \u00A0Réunir les
                    pays existants.\u00A0

                <!-- -->

                -   Améliorer le reste.
                """;
        assertThat(Texts.body(text))
                .containsExactly(
                        "paragraph: Nous agirons dans tout l’hémisphère pour :",
                        "item: Réunir les pays existants.",
                        "item: Améliorer le reste.");
    }

    @Test
    void case38DashesAreASeparator() {
        assertThat(Texts.body("Fin.\n\n————————————————-\n\nLa présente fin.\n"))
                .containsExactly("paragraph: Fin.", "separator: ————————————————-", "paragraph: La présente fin.");
    }

    @Test
    void case39AYearCanEndASentence() {
        assertThat(Texts.sentences("au titre du Programme 2030. Nous agirons.")).hasSize(2);
    }

    @Test
    void case40ALongEnumerationIsOneSentence() {
        assertThat(Texts.sentences(
                        "La Convention de Genève de 1951, le Protocole de 1967 (en particulier des femmes) – restent"
                                + " contraignants " + LONG + "."))
                .hasSize(1);
    }

    @Test
    void noMarkIsLeftInTheWords() {
        for (Paragraph paragraph : Texts.paragraphs("## **A B**\n\n- 1.** Les *deux* [mots](http://x.fr/)<br>ici.")) {
            assertThat(paragraph.text()).doesNotContainPattern("[*#<>\\[\\]]");
        }
    }
}
