package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SpreadsheetFileTest {

    private static Report report(Table table) {
        Provenance provenance = new Provenance("declan", List.of(), List.of(), List.of(), List.of());
        return new Report(
                List.of(new Report.Part(table, "")), provenance, List.of(), CsvDialect.RFC_4180, Language.ENGLISH);
    }

    private static byte[] bytes(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SpreadsheetFile(report(table)).write(out);
        return out.toByteArray();
    }

    private static Table table(Column column, int rows, Object cell) {
        return new Table(new TableSchema("many", List.of(column)), Collections.nCopies(rows, List.of(cell)));
    }

    @Test
    void whatXmlCannotHoldIsWrittenAsItsCode() {
        assertThat(SpreadsheetText.of("a\u001Bb")).isEqualTo("a_x001B_b");
        assertThat(SpreadsheetText.of("\r\n\t\uFFFE")).isEqualTo("_x000D_\n\t_xFFFE_");
        // The example of ECMA-376 part 1, 22.9.2.19.
        assertThat(SpreadsheetText.of("_x0008_")).isEqualTo("_x005F_x0008_");
        assertThat(SpreadsheetText.of("_x08_ _xGGGG_ _x0008")).isEqualTo("_x08_ _xGGGG_ _x0008");
        assertThat(SpreadsheetText.of("\uD83D 😀")).isEqualTo("\uFFFD 😀");
    }

    @Test
    void aSheetHoldsAsManyRowsAsItCanAndTellsOfTheRest() throws IOException {
        Table table = table(Column.integer("number", "", "A number"), 1_048_577, 7L);
        assertThat(SpreadsheetFile.limits(report(table).parts()))
                .containsExactly("report.xlsx: many: a sheet holds 1,048,575 rows of 1,048,577; many.csv has all");
        String xml = part(bytes(table), "xl/worksheets/sheet2.xml");
        assertThat(xml).contains("<row r=\"1048576\"").doesNotContain("<row r=\"1048577\"");
    }

    @Test
    void noPartKnowsWhenItWasMade() throws IOException {
        byte[] bytes = bytes(table(Column.text("word", "A word"), 1, "=1+1"));
        assertThat(part(bytes, "docProps/core.xml")).doesNotContain("created");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
            }
        }
    }

    private static String part(byte[] bytes, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
