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
import java.util.TreeMap;

/**
 * The word families of texts, numbered, and how much each of them tells of descent when clauses share it: little when
 * many clauses have it (Spärck Jones 1972). Two short texts cannot say which words are rare, so the clauses of other
 * declarations say it with them: there <i>pays d'origine</i>, <i>droits de l'homme</i> and <i>renforcer la
 * coopération</i> are everywhere.
 */
final class RootWeights {

    /** How much the other declarations count beside the texts at hand. */
    private static final double BACKGROUND = 0.9;

    private static final String RESOURCE = "clause-frequencies-fr.tsv";
    private static final Map<String, Integer> FREQUENCIES = read();
    private static final double CLAUSES = Objects.requireNonNull(FREQUENCIES.get(""), RESOURCE + ": no total");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] weights;

    /** The families of texts that are aligned with one another. */
    RootWeights(List<List<Clause>> texts) {
        int clauses = 0;
        TreeMap<String, Integer> frequencies = new TreeMap<>();
        for (List<Clause> text : texts) {
            clauses += text.size();
            text.forEach(clause -> clause.roots().keySet().forEach(root -> frequencies.merge(root, 1, Integer::sum)));
        }
        weights = new double[frequencies.size()];
        for (Map.Entry<String, Integer> root : frequencies.entrySet()) {
            weights[numbers.size()] = weight(root.getKey(), root.getValue(), clauses);
            numbers.put(root.getKey(), numbers.size());
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

    private static double weight(String root, int frequency, int clauses) {
        double most = Math.log(1.0 + clauses);
        double here = Math.log(1.0 + (double) clauses / frequency);
        double elsewhere = 1 - Math.log(1.0 + FREQUENCIES.getOrDefault(root, 0)) / Math.log(1.0 + CLAUSES);
        return (1 - BACKGROUND) * here + BACKGROUND * most * elsewhere;
    }

    /** How many families there are. */
    int size() {
        return weights.length;
    }

    /** The number of a family of the texts: from 0, in the order of their characters. */
    int number(String root) {
        return Objects.requireNonNull(numbers.get(root), root);
    }

    /** The weight of a family by its number, above 0. */
    double of(int root) {
        return weights[root];
    }
}
