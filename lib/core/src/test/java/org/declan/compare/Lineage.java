package org.declan.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lineage of testdata/gold/lineage: texts, the ids of their clauses, and what each clause of the last comes of as its
 * author says.
 *
 * @param texts in order
 * @param ids for each text the ids of its clauses, by their index; separators and the like have none
 * @param answers by the id of the clause
 */
record Lineage(List<ClauseText> texts, List<Map<Integer, String>> ids, Map<String, Answer> answers) {

    private static final Path FOLDER = Path.of("../../testdata/gold/lineage");

    /** What a clause comes of: verbatim, reworded, split, merged or new, and the ids of its sources. */
    record Answer(String relation, Set<String> sources) {}

    /** Reads the texts of such names, and the answers of the last. */
    static Lineage read(String answers, String... names) throws IOException {
        List<ClauseText> texts = new ArrayList<>();
        List<Map<Integer, String>> ids = new ArrayList<>();
        for (String name : names) {
            texts.add(ClauseText.read(file(name)));
            ids.add(ids(texts.get(texts.size() - 1), FOLDER.resolve(name + ".gold.tsv")));
        }
        return new Lineage(texts, ids, answers(FOLDER.resolve(answers)));
    }

    private static Path file(String name) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches(name + "(-.*)?\\.txt"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static Map<String, Answer> answers(Path table) throws IOException {
        Map<String, Answer> answers = new HashMap<>();
        for (String[] row : rows(table)) {
            Set<String> sources = row[2].strip().equals("-")
                    ? Set.of()
                    : Arrays.stream(row[2].split("\\+", -1))
                            .map(String::strip)
                            .collect(Collectors.toCollection(TreeSet::new));
            answers.put(row[0], new Answer(row[1], sources));
        }
        return answers;
    }

    /** The clause of each row: that of the same text, else the one of which it is the largest part, or that of it. */
    private static Map<Integer, String> ids(ClauseText text, Path table) throws IOException {
        Map<Integer, String> ids = new HashMap<>();
        List<String> plain = text.sentences().stream().map(Lineage::plain).toList();
        for (String[] row : rows(table)) {
            if (row.length > 5 && !row[5].isBlank() && !row[5].equals("-")) {
                int best = -1;
                for (int clause = 0; clause < plain.size(); clause++) {
                    double overlap = overlap(plain.get(clause), plain(row[4]));
                    if (!ids.containsKey(clause)
                            && overlap > (best < 0 ? 0.6 : overlap(plain.get(best), plain(row[4])))) {
                        best = clause;
                    }
                }
                if (best >= 0) {
                    ids.put(best, row[5]);
                }
            }
        }
        return ids;
    }

    private static double overlap(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || !(one.contains(other) || other.contains(one))) {
            return 0;
        }
        return (double) Math.min(one.length(), other.length()) / Math.max(one.length(), other.length());
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "");
    }

    Alignment alignment() {
        return Alignment.of(texts.stream().map(ClauseText::clauses).toList(), AlignmentLimits.DEFAULT);
    }

    /** The id of a clause of the last text, or nothing. */
    String id(int clause) {
        return ids.get(ids.size() - 1).getOrDefault(clause, "");
    }

    /** The id of a source, or nothing. */
    String id(Alignment.Link link) {
        return link.source() == Alignment.NONE ? "" : ids.get(link.document()).getOrDefault(link.source(), "?");
    }
}
