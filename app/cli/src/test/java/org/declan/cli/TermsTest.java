package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terms",
                "terms --unit lemma",
                "terms --ngrams 1-3 --stopwords fr",
                "terms --repeated",
                "terms --layer stance",
                "terms --pos NOUN"
            })
    void countsOverDocumentsYearsAndTheCorpusAreTheSame(String command) {
        Map<String, Long> corpus = counts(command + " --by corpus seeds/");
        assertThat(corpus).isNotEmpty();
        assertThat(counts(command + " --by document seeds/")).isEqualTo(corpus);
        assertThat(counts(command + " --by year seeds/")).isEqualTo(corpus);
    }

    @Test
    void theLayersAddUpToAllTerms() {
        Map<String, Long> sum = new TreeMap<>();
        for (String layer : List.of("content", "function", "stance")) {
            counts("terms --by corpus --layer " + layer + " seeds/")
                    .forEach((term, count) -> sum.merge(term, count, Long::sum));
        }
        assertThat(sum).isEqualTo(counts("terms --by corpus seeds/"));
    }

    @Test
    void theTotalsOfTheLayersAddUpToAllWords() {
        long sum = 0;
        for (String layer : List.of("content", "function", "stance")) {
            sum += total("diff --layer " + layer + " seeds/");
        }
        assertThat(sum).isEqualTo(total("diff seeds/"));
    }

    @Test
    void noFrequencyIsMoreThanAll() {
        for (Map<String, String> row : CsvRows.of("terms --ngrams 1-4 seeds/")) {
            assertThat(Double.parseDouble(row.getOrDefault("per_1000_words", "")))
                    .isBetween(0.0, 1000.0);
            String dp = row.getOrDefault("dp_uneven", "");
            assertThat(dp.isEmpty()).isEqualTo(row.getOrDefault("count", "").equals("0"));
            if (!dp.isEmpty()) {
                assertThat(Double.parseDouble(dp)).isBetween(0.0, 1.0);
            }
        }
    }

    private static Map<String, Long> counts(String commandLine) {
        Map<String, Long> counts = new TreeMap<>();
        for (Map<String, String> row : CsvRows.of(commandLine)) {
            counts.merge(row.getOrDefault("term", ""), Long.parseLong(row.getOrDefault("count", "")), Long::sum);
        }
        return counts;
    }

    /** The words of the four seeds that the terms of a comparison are counted in. */
    private static long total(String commandLine) {
        return CsvRows.of(commandLine).stream()
                .filter(row -> row.getOrDefault("kind", "").equals("term"))
                .limit(4)
                .mapToLong(row -> Long.parseLong(row.getOrDefault("total", "")))
                .sum();
    }
}
