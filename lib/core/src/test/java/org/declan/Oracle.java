package org.declan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of testdata/oracle, which come from R. */
public final class Oracle {

    private static final Path FOLDER = Path.of("../../testdata/oracle");

    private Oracle() {}

    /** A row of a table, by the names of its columns. */
    public record Row(Map<String, String> cells) {

        public String term() {
            return cells.getOrDefault("term", "");
        }

        public long count(String column) {
            return Long.parseLong(cells.getOrDefault(column, ""));
        }

        public double number(String column) {
            return Double.parseDouble(cells.getOrDefault(column, ""));
        }

        /** Compares a number with a column, to nine digits or 1e-12. */
        public void check(String column, double actual) {
            check(column, actual, 1e-9);
        }

        public void check(String column, double actual, double relative) {
            double expected = number(column);
            assertThat(actual)
                    .as("%s of %s", column, term())
                    .isCloseTo(expected, within(Math.max(1e-12, relative * Math.abs(expected))));
        }
    }

    /** The rows of a file; no cell holds a comma. */
    public static List<Row> table(String file) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        List<String> header = List.of(lines.get(0).split(",", -1));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> values = List.of(line.split(",", -1));
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), values.get(i));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    /** The words of a seed: 000 of 2010, 002 of 2011, 003 of 2023, 004 of 2022. */
    public static List<String> words(String seed) throws IOException {
        String file = switch (seed) {
            case "000" -> "000_a82fe351acae5571";
            case "002" -> "002_da563d301c0450ee";
            case "003" -> "003_201d6986097d1f04";
            default -> "004_34cbb3f5babdeaba";
        };
        return Files.readAllLines(FOLDER.resolve(file + ".tokens.txt"));
    }
}
