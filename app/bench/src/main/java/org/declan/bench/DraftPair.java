package org.declan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes two drafts of one long declaration, so that alignment can be timed: paragraphs of one sentence made of words of the
 * seeds and of {@link RareForms}; in the second draft about half are kept, the others reworded, moved, split,
 * merged, dropped or new. The same bytes for the same seeds and size. Or the worst case: the same clause over and over,
 * and another one over and over that shares half its words.
 */
final class DraftPair {

    private static final Pattern WORD = Pattern.compile("\\p{L}++(?:['’-]\\p{L}++)*+");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
    private static final double RARE = 0.12;

    private final SplittableRandom random = new SplittableRandom(2026);
    /** Running words, so that a draw follows their frequencies. */
    private final List<String> words = new ArrayList<>();

    private DraftPair(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.sorted().toList()) {
                String body = FRONT_MATTER
                        .matcher(Files.readString(path, StandardCharsets.UTF_8))
                        .replaceFirst("");
                WORD.matcher(body).results().map(MatchResult::group).forEach(words::add);
            }
        }
    }

    /** Writes {@code earlier.txt} and {@code later.txt}: seeds folder, number of clauses, folder to write to, [same]. */
    public static void main(String[] args) throws IOException {
        DraftPair pair = new DraftPair(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        Path folder = Files.createDirectories(Path.of(args[2]));
        List<List<String>> earlier = new ArrayList<>();
        List<List<String>> later = new ArrayList<>();
        if (args.length > 3) {
            List<String> clause = pair.clause(20);
            List<String> other = pair.clause(20);
            other.subList(0, 10).clear();
            other.addAll(clause.subList(0, 10));
            for (int i = 0; i < count; i++) {
                earlier.add(clause);
                later.add(other);
            }
        } else {
            for (int i = 0; i < count; i++) {
                earlier.add(pair.clause(12 + pair.random.nextInt(30)));
            }
            later = pair.revised(earlier);
        }
        write(folder.resolve("earlier.txt"), earlier);
        write(folder.resolve("later.txt"), later);
    }

    private List<String> clause(int length) {
        List<String> clause = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            clause.add(random.nextDouble() < RARE ? RareForms.draw(random) : words.get(random.nextInt(words.size())));
        }
        return clause;
    }

    private List<List<String>> revised(List<List<String>> earlier) {
        List<List<String>> later = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            List<String> clause = earlier.get(i);
            int half = clause.size() / 2;
            switch (random.nextInt(20)) {
                case 0 -> later.add(random.nextInt(later.size() + 1), clause);
                case 1, 2 -> later.add(clause(12 + random.nextInt(30)));
                case 3 -> {
                    later.add(clause.subList(0, half));
                    later.add(clause.subList(half, clause.size()));
                }
                case 4 -> {
                    List<String> merged = new ArrayList<>(clause);
                    merged.addAll(earlier.get(Math.min(i + 1, earlier.size() - 1)));
                    later.add(merged);
                    i++;
                }
                case 5, 6, 7, 8 -> later.add(reworded(clause));
                default -> later.add(clause);
            }
        }
        return later;
    }

    /** A third of the words give way to others. */
    private List<String> reworded(List<String> clause) {
        List<String> reworded = new ArrayList<>();
        for (String word : clause) {
            reworded.add(random.nextInt(3) == 0 ? words.get(random.nextInt(words.size())) : word);
        }
        return reworded;
    }

    private static void write(Path path, List<List<String>> clauses) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<String> clause : clauses) {
            text.append("Le ").append(String.join(" ", clause)).append(".\n\n");
        }
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
