package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program against the hand-made gold of testdata/gold. */
class GoldTest {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @ParameterizedTest
    @CsvSource({
        "000,seeds/000_a82fe351acae5571.txt,testdata/gold/themes.tsv",
        "002,seeds/002_da563d301c0450ee.txt,testdata/gold/themes.tsv",
        "004,seeds/004_34cbb3f5babdeaba.txt,testdata/gold/themes.tsv",
        "D1,testdata/gold/lineage/D1-port-alize-2014.txt,testdata/gold/lineage/themes.tsv",
        "D2,testdata/gold/lineage/D2-valmaree-2016.txt,testdata/gold/lineage/themes.tsv"
    })
    void everySentenceCarriesTheThemesAnAnnotatorGaveIt(String id, String text, String gold) throws IOException {
        Set<String> expected = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of(gold), StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(id)) {
                expected.add(cells[1] + "." + cells[2] + " " + cells[3]);
            }
        }
        Set<String> found = new TreeSet<>();
        for (CSVRecord row : rows("themes --evidence --format csv " + text)) {
            found.add(row.get("paragraph") + "." + row.get("sentence") + " " + row.get("theme"));
        }
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "testdata/gold/000.gold.tsv,seeds/000_a82fe351acae5571.txt",
        "testdata/gold/002.gold.tsv,seeds/002_da563d301c0450ee.txt",
        "testdata/gold/004.gold.tsv,seeds/004_34cbb3f5babdeaba.txt",
        "testdata/gold/lineage/D1.gold.tsv,testdata/gold/lineage/D1-port-alize-2014.txt",
        "testdata/gold/lineage/D2.gold.tsv,testdata/gold/lineage/D2-valmaree-2016.txt"
    })
    void everySentenceIsCutAsByHandWithItsParagraphKindAndNumber(String gold, String text) throws IOException {
        List<String> expected = Files.readAllLines(Path.of(gold), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> !cells[1].equals("separator"))
                .map(cells -> String.join("|", cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
        List<String> found = rows("segments --format csv " + text).stream()
                .map(row -> String.join(
                        "|",
                        row.get("paragraph"),
                        row.get("kind"),
                        row.get("number"),
                        row.get("sentence"),
                        row.get("text")))
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "T1,T1-dakar-2019.txt",
        "T2,T2-leman-2021.txt",
        "U1,U1-port-saline-2021.txt",
        "U2,U2-compte-rendu-villanueva-2019.txt"
    })
    void textsInOtherLayoutsAreCutAsByHand(String id, String text) throws IOException {
        List<String> expected = lines("testdata/gold/texts/" + id + ".gold.tsv")
                .filter(cells -> !cells[1].equals("separator"))
                .map(cells -> String.join("|", cells[1], cells[2], cells[4]))
                .toList();
        List<String> found = rows("segments --format csv testdata/gold/texts/" + text).stream()
                .map(row -> String.join("|", row.get("kind"), row.get("number"), row.get("text")))
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trafficking", "xenophobia", "regular-pathways", "climate-mobility"})
    void labelledSentencesAreToldApartFromNearMisses(String theme) throws IOException {
        int right = 0;
        int labelled = 0;
        int found = 0;
        for (int set = 1; set <= 6; set++) {
            List<String[]> sentences =
                    lines("testdata/gold/sentences/set" + set + ".tsv").toList();
            String header = Files.readAllLines(Path.of("testdata/gold/sentences/set" + set + ".tsv"))
                    .get(0);
            int column = List.of(header.split("\t", -1)).indexOf(theme);
            StringBuilder text = new StringBuilder();
            sentences.forEach(cells -> text.append(cells[1]).append("\n\n"));
            Set<Integer> lines = new TreeSet<>();
            Run run = Run.of("themes - --evidence --theme " + theme + " --format csv", text.toString(), Terminal.NONE);
            for (CSVRecord row : CSV.parse(new StringReader(run.out()))) {
                lines.add((Integer.parseInt(row.get("line")) - 1) / 2);
            }
            for (int i = 0; i < sentences.size(); i++) {
                boolean carries = sentences.get(i)[column].equals("1");
                labelled += carries ? 1 : 0;
                found += lines.contains(i) ? 1 : 0;
                right += carries && lines.contains(i) ? 1 : 0;
            }
        }
        assertThat(labelled).isGreaterThan(350);
        assertThat(2.0 * right / (labelled + found)).as("F1 of %s", theme).isGreaterThan(0.985);
    }

    private static Stream<String[]> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1));
    }

    private static List<CSVRecord> rows(String commandLine) throws IOException {
        Run run = Run.of(commandLine);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return CSV.parse(new StringReader(run.out())).getRecords();
    }
}
