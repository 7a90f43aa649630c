package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the table of {@code diff} says is worked out again from the table alone, by other code than the program's. */
class DiffTest {

    private static final Offset<Double> CLOSE = within(1e-6);
    private static final double LN10 = Math.log(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff --only 2010,2011,2022 seeds/",
                "diff --unit lemma --layer content seeds/",
                "diff --ngrams 2-3 --min-count 2 --only 2010,2022 seeds/",
                "diff testdata/gold/lineage/ --by document"
            })
    void anotherProgramArrivesAtTheSameNumbers(String commandLine) {
        Map<String, List<Map<String, String>>> items = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> tests = new LinkedHashMap<>();
        for (Map<String, String> row : CsvRows.of(commandLine)) {
            String group = new ArrayList<>(row.values()).get(2);
            items.computeIfAbsent(row.get("kind") + " " + row.get("item"), key -> new ArrayList<>())
                    .add(row);
            if (!cell(row, "p").isEmpty()) {
                tests.computeIfAbsent(row.get("kind") + " " + group, key -> new ArrayList<>())
                        .add(row);
            }
        }
        assertThat(items).hasSizeGreaterThan(100);
        items.values().forEach(DiffTest::checkItem);
        tests.values().forEach(DiffTest::checkQ);
    }

    private static void checkItem(List<Map<String, String>> rows) {
        double sum = rows.stream().mapToDouble(row -> number(row, "count")).sum();
        double words = rows.stream().mapToDouble(row -> number(row, "total")).sum();
        for (Map<String, String> row : rows) {
            double count = number(row, "count");
            double total = number(row, "total");
            assertThat(number(row, "per_1000"))
                    .isCloseTo(1000 * count / total, within(5e-6 * 1000 * count / total + 1e-12));
            if (sum == 0) {
                assertThat(cell(row, "specificity")).isEmpty();
                continue;
            }
            double expected = sum * total / words;
            assertThat(number(row, "expected")).isCloseTo(expected, CLOSE);
            assertThat(number(row, "specificity")).isCloseTo(specificity(count, total, sum, words), CLOSE);
            double a = count == 0 ? 0.5 : count;
            double b = sum == count ? 0.5 : sum - count;
            double ratio = Math.log(a / total / (b / (words - total)));
            double error = 1.959963984540054 * Math.sqrt(1 / a + 1 / b - 1 / total - 1 / (words - total));
            assertThat(number(row, "log_ratio")).isCloseTo(ratio / Math.log(2), CLOSE);
            assertThat(number(row, "log_ratio_low")).isCloseTo((ratio - error) / Math.log(2), CLOSE);
            assertThat(number(row, "log_ratio_high")).isCloseTo((ratio + error) / Math.log(2), CLOSE);
            checkCells(row, new double[] {count, sum - count, total - count, words - total - sum + count}, expected);
        }
    }

    /** G2 over the four cells, here and in the rest, and whether the least expected one is under 5. */
    private static void checkCells(Map<String, String> row, double[] observed, double expected) {
        double hits = observed[0] + observed[1];
        double total = observed[0] + observed[2];
        double rest = observed[1] + observed[3];
        double[] cells = {expected, hits - expected, total - expected, rest - hits + expected};
        double g2 = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            g2 += observed[cell] == 0 ? 0 : 2 * observed[cell] * Math.log(observed[cell] / cells[cell]);
        }
        assertThat(number(row, "g2")).isCloseTo(observed[0] < expected ? -g2 : g2, CLOSE);
        boolean small = Arrays.stream(cells).anyMatch(cell -> cell < 5);
        assertThat(cell(row, "small_sample")).isEqualTo(String.valueOf(small));
    }

    /** Adds up the probabilities of the hypergeometric distribution one by one. */
    private static double specificity(double count, double total, double sum, double words) {
        boolean above = count * words >= sum * total;
        double tail = 0;
        for (double k = above ? count : 0; k <= (above ? Math.min(sum, total) : count); k++) {
            if (total - k <= words - sum) {
                tail += Math.exp(choose(sum, k) + choose(words - sum, total - k) - choose(words, total));
            }
        }
        return Math.log(Math.min(1, tail)) / LN10 * (above ? -1 : 1);
    }

    private static double choose(double n, double k) {
        double log = 0;
        for (double i = 1; i <= Math.min(k, n - k); i++) {
            log += Math.log((n - Math.min(k, n - k) + i) / i);
        }
        return log;
    }

    /** As R's p.adjust: from the largest p down, p times the number of tests over its rank, never rising. */
    private static void checkQ(List<Map<String, String>> rows) {
        List<Map<String, String>> byP = new ArrayList<>(rows);
        byP.sort(Comparator.comparingDouble((Map<String, String> row) -> number(row, "p")));
        double least = 1;
        for (int rank = byP.size(); rank > 0; rank--) {
            Map<String, String> row = byP.get(rank - 1);
            assertThat(number(row, "p")).isCloseTo(Math.pow(10, -Math.abs(number(row, "specificity"))), CLOSE);
            least = Math.min(least, number(row, "p") * byP.size() / rank);
            assertThat(number(row, "q")).isCloseTo(least, CLOSE);
        }
    }

    @Test
    void theKnownShiftsOfTheSeedsAreInTheTable() {
        List<Map<String, String>> rows = CsvRows.of("diff seeds/");
        assertThat(sum(rows, "2010", item -> item.startsWith("émigrant"))).isEqualTo(11);
        assertThat(sum(rows, "2022", item -> item.startsWith("émigrant"))).isZero();
        assertThat(sum(rows, "2010", item -> item.startsWith("réfugié"))).isZero();
        assertThat(sum(rows, "2011", item -> item.startsWith("réfugié"))).isZero();
        assertThat(sum(rows, "2022", item -> item.startsWith("réfugié"))).isEqualTo(18);
        assertThat(sum(rows, "2010", "accueil"::equals)).isEqualTo(6);
        assertThat(sum(rows, "2011", "accueil"::equals)).isZero();
        assertThat(sum(rows, "2010", "destination"::equals)).isZero();
        assertThat(sum(rows, "2011", "destination"::equals)).isEqualTo(6);
        for (String year : List.of("2010", "2011", "2022")) {
            assertThat(sum(rows, year, item -> item.startsWith("climat")))
                    .as(year)
                    .isZero();
        }
        assertThat(sum(rows, "2023", item -> item.startsWith("climat"))).isPositive();
        List<Map<String, String>> ngrams = CsvRows.of("diff --ngrams 4 --match 'droits de l.*' seeds/");
        assertThat(sum(ngrams, "2010", "droits de l'homme"::equals)).isPositive();
        assertThat(sum(ngrams, "2022", "droits de l'homme"::equals)).isZero();
        assertThat(sum(ngrams, "2022", "droits de la personne"::equals)).isPositive();
        assertThat(sum(ngrams, "2010", "droits de la personne"::equals)).isZero();
    }

    @Test
    void segmentsRepeatedOnlyInTextsLeftOutAreNotFound() {
        String repeated = "diff --by year --repeated ";
        assertThat(CsvRows.of(repeated + "--only 2010,2022 seeds/"))
                .isEqualTo(CsvRows.of(repeated + "seeds/000_a82fe351acae5571.txt seeds/004_34cbb3f5babdeaba.txt"));
        assertThat(CsvRows.of(repeated + "--only 2022 --base 2010 seeds/"))
                .hasSameSizeAs(CsvRows.of(repeated + "--only 2010,2022 seeds/"));
    }

    private static long sum(List<Map<String, String>> rows, String year, Predicate<String> item) {
        return rows.stream()
                .filter(row -> cell(row, "kind").equals("term"))
                .filter(row -> cell(row, "year").equals(year) && item.test(cell(row, "item")))
                .mapToLong(row -> (long) number(row, "count"))
                .sum();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(cell(row, column));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
