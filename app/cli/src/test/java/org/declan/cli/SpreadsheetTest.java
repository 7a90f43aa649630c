package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.declan.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class SpreadsheetTest {

    private static final String TEXT = "seeds/002_da563d301c0450ee.txt";

    @TempDir
    private Path temporary;

    private Path folder(String arguments) {
        Path folder = temporary.resolve("report");
        Run run = Run.of("report " + arguments + " -q -o " + folder);
        assertThat(run.status()).as(run.err()).isZero();
        return folder;
    }

    /** A cell as a string of its CSV, but for numbers, which are equal when their values are. */
    private static Object expected(String type, String cell) {
        if (cell.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "integer", "number" -> new BigDecimal(cell).stripTrailingZeros();
            case "boolean" -> Boolean.valueOf(cell);
            default -> cell;
        };
    }

    private static Object found(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (cell instanceof LocalDate date) {
            return date.toString();
        }
        return cell;
    }

    private static void everySheetIsItsCsv(Path folder) throws IOException {
        Xlsx xlsx = Xlsx.read(folder.resolve("report.xlsx"));
        int cells = 0;
        List<String> mistakes = new ArrayList<>();
        for (JsonObject resource : DataPackageCheck.resources(folder)) {
            String name = DataPackageCheck.text(resource, "name");
            List<String> types = new ArrayList<>();
            resource.getAsJsonObject("schema")
                    .getAsJsonArray("fields")
                    .forEach(field -> types.add(DataPackageCheck.text(field.getAsJsonObject(), "type")));
            String csv = Files.readString(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
            List<List<Object>> sheet = xlsx.sheet(name);
            try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
                List<CSVRecord> rows = parser.getRecords();
                assertThat(sheet).as(name).hasSameSizeAs(rows);
                for (CSVRecord row : rows) {
                    int number = (int) row.getRecordNumber() - 1;
                    List<Object> sheetRow = sheet.get(number);
                    for (int i = 0; i < row.size(); i++) {
                        Object cell = i < sheetRow.size() ? sheetRow.get(i) : "";
                        if (!found(cell).equals(expected(number == 0 ? "string" : types.get(i), row.get(i)))) {
                            mistakes.add(
                                    name + ", row " + number + ", column " + i + ": " + cell + ", not " + row.get(i));
                        }
                        cells++;
                    }
                }
            }
        }
        assertThat(mistakes).isEmpty();
        assertThat(cells).isPositive();
    }

    @Test
    void everyCellOfTheSeedsIsThatOfTheCsv() throws IOException {
        everySheetIsItsCsv(folder("seeds/"));
    }

    @Test
    void aTextFullOfFormulasMarkupAndControlsIsText() throws IOException {
        Path texts = Files.createDirectory(temporary.resolve("texts"));
        Files.writeString(
                texts.resolve("=cmd.txt"),
                String.join(
                        "\n\n",
                        "=cmd|' /C calc'!A0",
                        "+33 est un numéro.",
                        "-1 est un nombre.",
                        "@SOMME(A1) n'est rien.",
                        "<script>alert(1)</script> & \"quotes\" a_x0041_b est un texte.",
                        "Un 😀 migrant."),
                StandardCharsets.UTF_8);
        Files.writeString(
                texts.resolve("b\u0001.txt"), "=1+1 et les migrants.\n\nLe 3 mai 2019\n", StandardCharsets.UTF_8);
        Path folder = folder(texts + "");
        everySheetIsItsCsv(folder);
        assertThat(Files.readString(folder.resolve("segments.csv"), StandardCharsets.UTF_8))
                .contains("=cmd|' /C calc'!A0", "_x0041_", "b\u0001");
    }

    @Test
    void aCellTooLongIsCutWithAMarkAndThatIsTold() throws IOException {
        Path text = temporary.resolve("long.txt");
        Files.writeString(text, "migrants 😀, ".repeat(4_000) + "fin.", StandardCharsets.UTF_8);
        Path folder = temporary.resolve("report");
        Run run = Run.of("report " + text + " -o " + folder);
        assertThat(run.err())
                .contains("declan: warning: report: report.xlsx: segments: 1 cell is cut to 32,767 characters;"
                        + " segments.csv has all\n");
        List<Object> row =
                Xlsx.read(folder.resolve("report.xlsx")).sheet("segments").get(1);
        assertThat((String) row.get(row.size() - 1)).endsWith(" […]").hasSizeBetween(32_766, 32_767);
    }

    @Test
    void aHeaderStaysInSightAndHasFilters() throws IOException {
        Xlsx xlsx = Xlsx.read(folder(TEXT).resolve("report.xlsx"));
        for (int i = 2; i <= xlsx.sheets().size(); i++) {
            Document sheet = xlsx.xml(i);
            assertThat(Xlsx.elements(sheet, "pane"))
                    .singleElement()
                    .satisfies(pane -> assertThat(pane.getAttribute("ySplit")).isEqualTo("1"))
                    .satisfies(pane -> assertThat(pane.getAttribute("state")).isEqualTo("frozen"));
            assertThat(Xlsx.elements(sheet, "autoFilter"))
                    .singleElement()
                    .satisfies(filter -> assertThat(filter.getAttribute("ref")).startsWith("A1:"));
        }
    }

    @Test
    void aWholeDateIsADateAndAnotherIsText() throws IOException {
        Path texts = Files.createDirectory(temporary.resolve("texts"));
        for (String date : List.of("2010-02-23", "2011-12", "1864-08-22")) {
            Files.writeString(
                    texts.resolve(date + ".txt"), "---\ndate: " + date + "\n---\nNous.", StandardCharsets.UTF_8);
        }
        List<List<Object>> rows =
                Xlsx.read(folder(texts + "").resolve("report.xlsx")).sheet("documents");
        int column = rows.get(0).indexOf("date");
        assertThat(rows.stream().map(row -> row.get(column)))
                .containsExactly("date", "1864-08-22", LocalDate.of(2010, 2, 23), "2011-12");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstSheetSaysWhatEachColumnMeans(Language language) throws IOException {
        Path folder = folder(TEXT + " --lang " + language.label());
        Xlsx xlsx = Xlsx.read(folder.resolve("report.xlsx"));
        String about = language == Language.FRENCH ? "À propos" : "About";
        assertThat(xlsx.sheets().keySet())
                .containsExactly(
                        about, "documents", "segments", "themes", "evidence", "terms", "diff", "formulas", "align");
        for (JsonObject resource : DataPackageCheck.resources(folder)) {
            String table = DataPackageCheck.text(resource, "name");
            resource.getAsJsonObject("schema")
                    .getAsJsonArray("fields")
                    .forEach(field -> assertThat(xlsx.sheet(about))
                            .anySatisfy(row -> assertThat(row)
                                    .startsWith(table, DataPackageCheck.text(field.getAsJsonObject(), "name"))));
        }
    }
}
