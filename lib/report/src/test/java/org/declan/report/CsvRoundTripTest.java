package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvRoundTripTest {

    private static final String[] PIECES = {
        "a", "é", "e\u0301", "日", "😀", " ", "\"", ",", ";", "\n", "\r", "\r\n", "\t", "'", "=", "-", "#", "\\",
        "\u00A0"
    };

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    void whatIsWrittenIsReadBack(CsvDialect dialect) throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int table = 0; table < 200; table++) {
            List<Column> columns = new ArrayList<>();
            for (int i = 0, n = 1 + random.nextInt(4); i < n; i++) {
                columns.add(Column.text("c" + i, "c"));
            }
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                rows.add(randomRow(random, columns.size()));
            }
            Rendering rendering = new Rendering(dialect, 80, Colour.OFF, Detail.BRIEF);
            String csv = Written.as(Format.CSV, rendering, new TableSchema("t", columns), rows);
            assertThat(read(csv, dialect)).as("seed %d, %s", seed, csv).isEqualTo(expected(columns, rows, dialect));
        }
    }

    private static List<@Nullable Object> randomRow(Random random, int size) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StringBuilder cell = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                cell.append(PIECES[random.nextInt(PIECES.length)]);
            }
            row.add(random.nextInt(8) == 0 ? null : cell.toString());
        }
        return row;
    }

    private static List<List<String>> read(String csv, CsvDialect dialect) throws IOException {
        boolean excel = dialect == CsvDialect.EXCEL_FR;
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setDelimiter(excel ? ';' : ',').get();
        List<List<String>> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(excel ? csv.substring(1) : csv, format)) {
            for (CSVRecord each : parser) {
                records.add(each.toList());
            }
        }
        return records;
    }

    private static List<List<String>> expected(
            List<Column> columns, List<List<@Nullable Object>> rows, CsvDialect dialect) {
        List<List<String>> expected = new ArrayList<>();
        expected.add(columns.stream().map(Column::name).toList());
        for (List<@Nullable Object> row : rows) {
            List<String> cells = new ArrayList<>();
            for (Object cell : row) {
                String text = cell == null ? "" : cell.toString();
                boolean formula = dialect == CsvDialect.EXCEL_FR && text.matches("(?s)[=+@\\t\\r-].*");
                cells.add(formula ? "'" + text : text);
            }
            expected.add(cells);
        }
        return expected;
    }
}
