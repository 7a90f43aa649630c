package org.declan.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much a shared word family tells of descent: little when many clauses have it (Spärck Jones 1972). Two short texts
 * cannot say which words are rare, so the clauses of other declarations say it with them: there <i>pays d'origine</i>,
 * <i>droits de l'homme</i> and <i>renforcer la coopération</i> are everywhere.
 */
final class RootWeights {

    /** How much the other declarations count beside the texts at hand. */
    private static final double BACKGROUND = 0.9;

    private static final String RESOURCE = "clause-frequencies-fr.tsv";

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Integer> background;
    private final int backgroundClauses;
    private int clauses;

    /** The weights for texts that are aligned with one another. */
    RootWeights(List<List<Clause>> texts) {
        background = new HashMap<>(read());
        backgroundClauses = Objects.requireNonNull(background.remove(""), RESOURCE + ": no total");
        for (List<Clause> text : texts) {
            for (Clause clause : text) {
                clauses++;
                clause.roots().keySet().forEach(root -> frequencies.merge(root, 1, Integer::sum));
            }
        }
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> frequencies = new HashMap<>();
        InputStream stream = Objects.requireNonNull(
                RootWeights.class.getResourceAsStream(RESOURCE), RESOURCE + ": no such resource");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#")) {
                    frequencies.put(line.substring(0, tab), Integer.parseInt(line, tab + 1, line.length(), 10));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frequencies;
    }

    /** The weight of a family, above 0. */
    double of(String root) {
        return weights.computeIfAbsent(root, this::weight);
    }

    private double weight(String root) {
        double most = Math.log(1.0 + clauses);
        double here = Math.log(1.0 + (double) clauses / Math.max(1, frequencies.getOrDefault(root, 1)));
        double elsewhere = 1 - Math.log(1.0 + background.getOrDefault(root, 0)) / Math.log(1.0 + backgroundClauses);
        return (1 - BACKGROUND) * here + BACKGROUND * most * elsewhere;
    }

    /** The weights of all words of a clause together. */
    double of(Clause clause) {
        return sum(clause.roots());
    }

    /** The weights of a bag of families. */
    double sum(Map<String, Integer> roots) {
        // In a fixed order, so that sums have the same digits every time.
        return roots.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(root -> root.getValue() * of(root.getKey()))
                .sum();
    }
}
