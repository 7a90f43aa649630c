package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds",
                "testdata/gold/texts",
                "testdata/gold/lineage",
                "testdata/inputs/formulas",
                "seeds testdata/gold/texts testdata/gold/lineage"
            })
    void everyRowIsFoundAgainAtThePlaceItNames(String folders) throws IOException {
        Map<String, String> texts = texts(folders);
        List<Map<String, String>> rows = CsvRows.of("formulas --min-words 3 --include '*.txt' " + folders);
        assertThat(rows).isNotEmpty();
        for (Map<String, String> row : rows) {
            String text = texts.getOrDefault(cell(row, "owner"), "");
            int start = text.offsetByCodePoints(0, number(row, "start"));
            int end = text.offsetByCodePoints(0, number(row, "end"));
            assertThat(words(text.substring(start, end))).as(row.toString()).isEqualTo(words(cell(row, "formula")));
            long line = 1 + text.substring(0, start).lines().count() - (isLineStart(text, start) ? 0 : 1);
            assertThat(number(row, "line")).as(row.toString()).isEqualTo((int) line);
        }
    }

    @Test
    void aFormulaHasAPlaceInAsManyTextsAsItSays() {
        Map<String, Set<String>> owners = new HashMap<>();
        Map<String, Integer> documents = new HashMap<>();
        for (Map<String, String> row : CsvRows.of("formulas seeds")) {
            owners.computeIfAbsent(cell(row, "formula"), key -> new HashSet<>()).add(cell(row, "owner"));
            documents.put(cell(row, "formula"), number(row, "documents"));
        }
        assertThat(documents).isNotEmpty();
        documents.forEach(
                (formula, count) -> assertThat(owners.get(formula)).as(formula).hasSize(count));
    }

    @Test
    void theSeedsShareTheFormulasAReaderKnows() {
        assertThat(CsvRows.of("formulas seeds").stream()
                        .map(row -> String.join(
                                "|", cell(row, "formula"), cell(row, "first_year"), cell(row, "last_year"))))
                .contains(
                        "le Pacte mondial pour des migrations sûres, ordonnées et régulières|2022|2023",
                        "trafic illicite d'émigrants et la traite de personnes|2010|2011",
                        "les pays d'origine, de transit et|2010|2023");
        assertThat(CsvRows.of("formulas seeds").stream().map(row -> cell(row, "family")))
                .contains("les pays d'origine, de transit et [de destination | d'accueil]");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void anyNumberOfThreadsGivesTheSameBytes(int threads) {
        String command = "formulas --families seeds testdata/gold --include '*.txt' --threads ";
        assertThat(Run.of(command + threads)).isEqualTo(Run.of(command + 1));
    }

    private static Map<String, String> texts(String folders) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String folder : folders.split(" ", -1)) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                    String name = file.getFileName().toString();
                    texts.put(name.substring(0, name.length() - 4), Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    /** The letters and digits, whatever the case, the blanks and the marks: what a program of another hand compares. */
    private static String words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return folded.replace("\u02BC", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static boolean isLineStart(String text, int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(cell(row, column));
    }
}
