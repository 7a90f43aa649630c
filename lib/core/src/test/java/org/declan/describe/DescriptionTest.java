package org.declan.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.declan.Analysis;
import org.declan.read.InputFile;
import org.declan.read.TextReader;
import org.declan.segment.Layout;
import org.declan.text.InputException;
import org.declan.text.Metadata;
import org.declan.text.Metadata.Field;
import org.declan.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {

    private static Metadata describe(String text) {
        return Description.complete(
                Metadata.NONE, new Layout(word -> false).paragraphs(new Source("x.txt", text), 0, ""), "x");
    }

    private static Metadata file(String path) throws InputException {
        TextReader reader = new TextReader(null, InputStream.nullInputStream(), notice -> {});
        return new Analysis(reader)
                .read(new InputFile("x", path, Path.of("../..").resolve(path)))
                .metadata();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            seeds/000_a82fe351acae5571.txt              | 2010-02-23 | Riviera Maya, Mexique | communiqué
            seeds/002_da563d301c0450ee.txt              | 2011-12-03 | Caracas, République Bolivarienne du Venezuela | communiqué
            seeds/003_201d6986097d1f04.txt              | 2023-05-09 | - | résumé
            seeds/004_34cbb3f5babdeaba.txt              | 2022-06-10 | Los Angeles | déclaration
            testdata/gold/lineage/D1-port-alize-2014.txt | 2014-05-14 | Port-Alizé | déclaration
            testdata/gold/lineage/D2-valmaree-2016.txt  | 2016-06-09 | Valmarée, République de Costemer | déclaration
            """)
    void textsSayWhenAndWhereTheyWereAdopted(String path, String date, String place, String genre)
            throws InputException {
        Metadata metadata = file(path);
        assertThat(metadata.value(Field.DATE)).isEqualTo(date);
        assertThat(metadata.value(Field.PLACE)).isEqualTo(place == null ? "" : place);
        assertThat(metadata.value(Field.GENRE)).isEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Réunis à Lima du 3 au 5 mai 2012 | 2012-05-05 | Lima
            Tenue à Quito, le 4 mai 2018 | 2018-05-04 | Quito
            Fait à Lima, le 3 mai 2010 | 2010-05-03 | Lima
            """)
    void aLineWithAPlaceAndADateSaysWhereAndWhen(String dateline, String date, String place) {
        Metadata metadata = describe("Déclaration des ministres\n\n" + dateline + "\n\nNous agirons.\n");
        assertThat(metadata.value(Field.DATE)).isEqualTo(date);
        assertThat(metadata.value(Field.PLACE)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nous, ministres de la région, réunis à Quito, le 4 mai 2018, affirmons ceci. | 2018-05-04 | Quito
            Nous, ministres, rassemblés à Bogota les 4 et 5 mai 2018, rappelons l'accord du 3 juin 2015. | 2018-05-05 | Bogota
            Rappelant la déclaration du 3 juin 2015, les ministres, réunis en session à Lima le 4 mai 2018, affirment ceci. | 2018-05-04 | Lima
            Les chefs d'État, s'étant réunis à Accra (Ghana), du 4 au 6 mai 2018, affirment ceci. | 2018-05-06 | Accra (Ghana)
            """)
    void theOpeningWordsGivePlaceAndDate(String opening, String date, String place) {
        Metadata metadata = describe("Déclaration des ministres\n\n" + opening + "\n\nNous agirons.\n");
        assertThat(metadata.value(Field.DATE)).isEqualTo(date);
        assertThat(metadata.value(Field.PLACE)).isEqualTo(place);
    }

    @Test
    void theClosingWordsGivePlaceAndDate() {
        Metadata metadata = describe(
                "Charte des maires\n\nNous rappelons l'accord du 3 juin 2015.\n\nFait à Lima, le 4 mai 2018.\n");
        assertThat(metadata.value(Field.DATE)).isEqualTo("2018-05-04");
        assertThat(metadata.value(Field.PLACE)).isEqualTo("Lima");
        assertThat(metadata.value(Field.GENRE)).isEqualTo("charte");
    }

    @Test
    void datesOfOtherMeetingsAreNotItsOwn() {
        assertThat(describe(
                                "Déclaration des pays\n\nNous rappelons la réunion tenue à Lima le 8 octobre 2010 et l'accord"
                                        + " des 27 et 28 juin 2011.\n")
                        .value(Field.DATE))
                .isEmpty();
    }

    @Test
    void whatIsKnownIsNotOverwritten() {
        Metadata known = Metadata.NONE.orElse(Field.DATE, new org.declan.text.Fact("2001", "date: 2001"));
        assertThat(Description.complete(
                                known,
                                new Layout(word -> false)
                                        .paragraphs(new Source("x.txt", "Titre\n\nLima, le 4 mai 2018\n"), 0, ""),
                                "x")
                        .value(Field.DATE))
                .isEqualTo("2001");
    }

    @Test
    void theFileNameMayGiveTheDate() {
        assertThat(Description.complete(Metadata.NONE, List.of(), "2014-05-14-port")
                        .value(Field.DATE))
                .isEqualTo("2014-05-14");
        assertThat(Description.complete(Metadata.NONE, List.of(), "port_2014").value(Field.DATE))
                .isEqualTo("2014");
        assertThat(Description.complete(Metadata.NONE, List.of(), "201400").value(Field.DATE))
                .isEmpty();
    }

    @Test
    void aTextWithoutWordsHasNothingToSay() {
        assertThat(describe("").value(Field.TITLE)).isEmpty();
        assertThat(describe("***\n").value(Field.DATE)).isEmpty();
    }

    @Test
    void namesAndMeetingsWithoutEndAreReadOnce() {
        assertThat(describe("Titre\n\nNous réunis à " + "A ".repeat(200_000) + "b.")
                        .value(Field.PLACE))
                .startsWith("A A");
        assertThat(describe("Titre\n\n" + "sommet ".repeat(200_000) + "; x réunis à Lima.")
                        .value(Field.PLACE))
                .isNotNull();
        assertThat(describe("Titre\n\n" + "\u0301".repeat(500_000)).value(Field.PLACE))
                .isEmpty();
    }
}
