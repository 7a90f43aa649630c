package org.declan.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final String WORDS =
            "Nous, chefs de gouvernement, affirmons que les personnes migrantes ont des droits et que tous les pays de la"
                    + " région les protègent sans attendre, dans un esprit de solidarité et de responsabilité partagée.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Les pays           | item 1
            12) Les pays          | item 12
            (3) Les pays          | item 3
            1.1 Les pays          | item 1.1
            1.1. Les pays         | item 1.1
            1° Les pays           | item 1
            a) les pays           | item a
            (a) les pays          | item a
            iv) les pays          | item iv
            (iv) les pays         | item iv
            - les pays            | item
            • les pays            | item
            - 1.** Les pays       | item 1
            Article 3 Les pays    | item 3
            Article premier. Les pays | item premier
            3 bis. Les pays       | item 3 bis
            3bis) Les pays        | item 3bis
            (12 ter) Les pays     | item 12 ter
            Article 5 quater – Les pays | item 5 quater
            """)
    void aPrintedNumberIsKeptApart(String line, String label) {
        assertThat(Texts.body(line + " s'engagent."))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(label + ": ")
                .endsWith("pays s'engagent.");
    }

    @Test
    void romanNumbersAndCapitalsNeedASibling() {
        assertThat(Texts.body("I. Les pays s'engagent.\n\nII. Ils agissent."))
                .containsExactly("item I: Les pays s'engagent.", "item II: Ils agissent.");
        assertThat(Texts.body("A. Dupont parle.\n\nIl agit."))
                .containsExactly("paragraph: A. Dupont parle.", "paragraph: Il agit.");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72, 100})
    void hardWrapsAreUndoneAtEveryWidth(int width) {
        assertThat(Texts.body(wrap(WORDS, width) + "\n\n" + wrap(WORDS, width) + "\n"))
                .containsExactly("paragraph: " + WORDS, "paragraph: " + WORDS);
    }

    private static String wrap(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            boolean fits = column + word.length() < width;
            wrapped.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = fits ? column + 1 + word.length() : word.length();
        }
        return wrapped.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
    void everyLineEndIsOne(String end) {
        assertThat(Texts.laidOut(String.join(end, "Titre", "", "Nous y étions.", "", "- un", "- deux")))
                .containsExactly("title: Titre", "paragraph: Nous y étions.", "item: un", "item: deux");
    }

    @Test
    void aWordBrokenAtALineEndIsRejoined() {
        assertThat(Texts.body(
                        "Nous protégeons les mi-\ngrants et le non-\nrefoulement de l'Amérique latino-\naméricaine."))
                .containsExactly(
                        "paragraph: Nous protégeons les migrants et le non-refoulement de l'Amérique latino-américaine.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\f", "\n\n12\n\n", "\n\n- 12 -\n\n", "\n\nPage 3 sur 12\n\n", "\n\n3/12\n\n", "\n12\n\f"})
    void aPageBreakPartsNoSentence(String pageBreak) {
        assertThat(Texts.body("Nous voulons le renforcement des réseaux" + pageBreak + "consulaires de nos pays."))
                .filteredOn(line -> !line.startsWith("separator"))
                .containsExactly("paragraph: Nous voulons le renforcement des réseaux consulaires de nos pays.");
    }

    @Test
    void aNoteBetweenTheHalvesIsAParagraphOfItsOwn() {
        assertThat(Texts.body(
                        "Nous voulons le renforcement des réseaux¹\n\n¹ Voir le rapport.\n\nconsulaires de nos pays."))
                .containsExactly(
                        "paragraph: Nous voulons le renforcement des réseaux consulaires de nos pays.",
                        "footnote 1: Voir le rapport.");
    }

    @Test
    void headingsAreKnownByTheirMarksCapitalsNumberOrPlace() {
        assertThat(Texts.body("## Partie\n\nUn mot ici.\n\n**Partie**\n\nUn mot ici.\n\nPARTIE\n\nUn mot ici.\n\n"
                        + "I. Partie\n\nUn mot ici.\n\nII. Partie\n\nUn mot ici.\n\nAutre partie\n\nUn mot ici."))
                .filteredOn(line -> !line.startsWith("paragraph: Un mot ici."))
                .containsExactly(
                        "heading: Partie",
                        "heading: Partie",
                        "heading: PARTIE",
                        "heading I: Partie",
                        "heading II: Partie",
                        "heading: Autre partie");
    }

    @Test
    void sentencesInCapitalsAreAParagraph() {
        assertThat(Texts.laidOut("""
                        DÉCLARATION DE LIMA

                        COMMUNIQUÉ FINAL. VERSION PROVISOIRE.

                        LES MINISTRES SE SONT RÉUNIS À LIMA. ILS ONT ADOPTÉ UNE DÉCLARATION.

                        ORIENTATIONS POUR L'ANNÉE À VENIR ET SUITES À DONNER

                        LES MINISTRES SE REVERRONT.
                        """))
                .containsExactly(
                        "title: DÉCLARATION DE LIMA",
                        "title: COMMUNIQUÉ FINAL. | VERSION PROVISOIRE.",
                        "paragraph: LES MINISTRES SE SONT RÉUNIS À LIMA. | ILS ONT ADOPTÉ UNE DÉCLARATION.",
                        "heading: ORIENTATIONS POUR L'ANNÉE À VENIR ET SUITES À DONNER",
                        "heading: LES MINISTRES SE REVERRONT.");
    }

    @Test
    void aBylineNamesASpeakerAndHasNoVerb() {
        assertThat(
                        Texts.body(
                                "S.E. M. José Brillant, ministre de la migration du Chili\n\nIl parle.\n\nM. Brillant, ministre, est venu.\n"))
                .containsExactly(
                        "byline: S.E. M. José Brillant, ministre de la migration du Chili",
                        "paragraph: Il parle.",
                        "paragraph: M. Brillant, ministre, est venu.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fait à Lima, le 3 mai 2010",
                "Lima, 3 mai 2010.",
                "Adoptée à Quito (Équateur), les 3 et 4 mai 2010",
                "Le 3 mai 2010",
                "mai 2010"
            })
    void aPlaceAndADateAreADateline(String line) {
        assertThat(Texts.body("Nous y étions.\n\n" + line)).contains("dateline: " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Réunis le 3 mai 2010 pour agir",
                "La loi du 3 mai 2010 reste.",
                "Lima ne dort pas, le 3 mai 2010."
            })
    void aLineWithOtherWordsIsNone(String line) {
        assertThat(Texts.body("Nous y étions.\n\n" + line)).noneMatch(paragraph -> paragraph.startsWith("dateline"));
    }

    @Test
    void capitalsWithoutEndBeforeADateAreLookedAtOnce() {
        assertThat(Texts.body("Nous y étions.\n\n" + "A".repeat(5000) + "! le 3 mai 2010 et la suite."))
                .hasSize(2);
        assertThat(Texts.body("Nous y étions.\n\n" + "A,".repeat(50_000) + " le 3 mai 2010"))
                .hasSize(2);
    }

    @Test
    void anEndlessNumberIsNoStackOfMarks() {
        assertThat(Texts.body("1." + "1.".repeat(100_000) + " pays")).hasSize(1);
    }

    @Test
    void aParagraphOfManyLinesCostsNoMoreThanItsLines() {
        assertThat(Texts.body("le mot et\n".repeat(100_000))).hasSize(1);
        assertThat(Texts.body("MOTS\n".repeat(100_000))).hasSize(1);
        assertThat(Texts.body("Nous disons que le mot vient et\n\n".repeat(30_000)))
                .hasSize(1);
    }

    @Test
    void nothingIsNoParagraph() {
        assertThat(Texts.laidOut("")).isEmpty();
        assertThat(Texts.laidOut(" \n\t\n\u00A0\n\uFEFF\n\f")).isEmpty();
    }
}
