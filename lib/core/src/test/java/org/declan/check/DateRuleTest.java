package org.declan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.declan.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRuleTest {

    private static final TextRule RULE = new DateRule();
    private static final String BODY = """


            Rappelant l'accord du 3 juin 2008, les ministres s'engagent à agir.

            Ils se retrouveront le 4 mai 2019.

            """;

    private static String dated(String line) {
        return "Déclaration des ministres" + BODY + line + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/000_a82fe351acae5571.txt",
                "seeds/002_da563d301c0450ee.txt",
                "seeds/003_201d6986097d1f04.txt",
                "seeds/004_34cbb3f5babdeaba.txt",
                "testdata/gold/lineage/E1.txt",
                "testdata/gold/lineage/J2-visioconference-2020.txt",
                "testdata/gold/texts/T1-dakar-2019.txt",
                "testdata/gold/texts/U2-compte-rendu-villanueva-2019.txt"
            })
    void textsThatAgreeWithThemselvesHaveNoBreach(String path) throws InputException {
        assertThat(Texts.ofFile(RULE, path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-05-04 | Fait à Lomé, le 4 mai 2018
            2018       | Fait à Lomé, le 4 mai 2018
            2018-05    | Lomé, le 4 mai 2018
            2018-05-04 | Lomé, mai 2018
            2018-05-03 | Lomé, les 3 et 4 mai 2018
            2018-05-01 | Lomé, du 28 avril au 2 mai 2018
            2018-05-01 | Lomé, le 1er mai 2018
            """)
    void aDateAgreesWithALessExactOneAndWithTheDaysOfAMeeting(String declared, String line) throws InputException {
        assertThat(Texts.of(RULE, "texte", declared, dated(line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"du 0 au 5 mai 2018", "du 31 avril au 5 mai 2018", "2018-05-05"})
    void aFirstDayThatItsMonthDoesNotHaveIsNoDayOfTheMeeting(String days) throws InputException {
        String text = "Les ministres, réunis à Lomé " + days + ", déclarent ce qui suit." + BODY;

        assertThat(Texts.of(RULE, "texte", "2018-05-05", text)).noneMatch(line -> line.contains("agree"));
        assertThat(Texts.of(RULE, "texte", "2018-05-04", "Déclaration" + BODY + "Fait à Lomé, " + days))
                .anyMatch(line -> line.contains("does not agree"));
    }

    @Test
    void aDayInDigitsThatAreNotOfAsciiIsNoImpossibleDate() throws InputException {
        assertThat(Texts.of(RULE, "Lima, 𝟏𝟐 mai 2010" + BODY + "Ils se retrouveront le ١٢ mai 2019.\n"))
                .isEmpty();
    }

    @Test
    void aDeclaredDateThatTheTextContradictsIsPointedAtInTheText() throws InputException {
        assertThat(Texts.of(RULE, "texte", "2018-05-05", dated("Fait à Lomé, le 4 mai 2018")))
                .containsExactly(
                        "4 mai 2018: the date \"4 mai 2018\" (2018-05-04) does not agree with \"date: 2018-05-05\"");
        assertThat(Texts.of(RULE, "texte", "2011", "Déclaration de Paris du 5 mars 2012" + BODY))
                .containsExactly(
                        "5 mars 2012: the date \"5 mars 2012\" (2012-03-05) does not agree with \"date: 2011\"");
        assertThat(Texts.of(
                        RULE, "texte", "2010", "Communiqué\n\nLes ministres, réunis à Lima le 4 mai 2018, agissent.\n"))
                .containsExactly("4 mai 2018: the date \"4 mai 2018\" (2018-05-04) does not agree with \"date: 2010\"");
    }

    @Test
    void theNameOfTheFileIsADeclarationToo() throws InputException {
        String text = dated("Fait à Lomé, le 4 mai 2018");
        String expected = "4 mai 2018: the date \"4 mai 2018\" (2018-05-04) does not agree with ";
        assertThat(Texts.of(RULE, "2018-05-04-lome", "", text)).isEmpty();
        assertThat(Texts.of(RULE, "lome-2018", "", text)).isEmpty();
        assertThat(Texts.of(RULE, "2018-05-06-lome", "", text)).containsExactly(expected + "\"2018-05-06-lome\"");
        assertThat(Texts.of(RULE, "lome-2017", "", text)).containsExactly(expected + "\"lome-2017\"");
        String programme = text.replace("Déclaration des ministres", "Programme 2030 des ministres");
        assertThat(Texts.of(RULE, "programme-2030", "", programme)).isEmpty();
    }

    @Test
    void twoDatesOfOneTextDisagree() throws InputException {
        String text = "Déclaration des ministres\n\nLomé, le 4 mai 2018" + BODY + "Fait à Lomé, le 4 mai 2017\n";
        assertThat(Texts.of(RULE, text))
                .containsExactly("4 mai 2017: the date \"4 mai 2017\" (2017-05-04) does not agree with \"4 mai 2018\"");
        assertThat(Texts.of(RULE, text.replace("2017", "2018"))).isEmpty();
        assertThat(Texts.of(RULE, text.replace("Fait à Lomé, le 4 mai 2017", "Fait à Accra, le 6 mai 2018")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note sur la Déclaration de Lomé du 4 mai 2018",
                "Déclaration sur les événements du 4 mai 2018",
                "Communiqué sur le suivi de l'accord du 4 mai 2018",
                "Résolution relative au sommet du 4 mai 2018"
            })
    void aTitleMaySpeakOfAnotherDate(String title) throws InputException {
        assertThat(Texts.of(RULE, "texte", "2019-01-01", title + BODY)).isEmpty();
    }

    @Test
    void aDayThatNoCalendarHas() throws InputException {
        assertThat(Texts.of(
                        RULE, "Réunis le 31 février 2011, ils ont signé le 28 février 2011 et le 29 février 2012.\n"))
                .containsExactly("31 février 2011: there is no \"31 février 2011\"");
    }

    @Test
    void textsWithoutADateAreNotJudged() throws InputException {
        for (String text : List.of("", "\n\n", "1.\n2.\n", "Déclaration\n\nLes ministres agissent.\n")) {
            assertThat(Texts.of(RULE, "texte", "2011-01-01", text)).isEmpty();
        }
    }
}
