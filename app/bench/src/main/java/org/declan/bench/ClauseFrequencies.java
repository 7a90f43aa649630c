package org.declan.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declan.Analysis;
import org.declan.compare.Clause;
import org.declan.compare.ClauseReader;
import org.declan.read.InputFile;
import org.declan.read.TextReader;
import org.declan.text.Document;
import org.declan.text.InputException;

/**
 * Makes {@code clause-frequencies-fr.tsv}: in how many clauses of the seeds, the gold texts and the labelled sentences each
 * word family is, those in one clause left out. Run from the root of the project; see CONTRIBUTING.md.
 */
final class ClauseFrequencies {

    private ClauseFrequencies() {}

    /** Writes the table to the file that is named. */
    public static void main(String[] args) throws IOException, InputException {
        TreeMap<String, Integer> frequencies = new TreeMap<>();
        int clauses = 0;
        for (String text : texts()) {
            for (Clause clause : clauses(text)) {
                clauses++;
                clause.roots().keySet().forEach(root -> frequencies.merge(root, 1, Integer::sum));
            }
        }
        frequencies.values().removeIf(frequency -> frequency < 2);
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(args[0])), false, StandardCharsets.UTF_8)) {
            out.print(
                    "# Word families and the number of clauses they are in, of French declarations and sentences in their"
                            + " manner;\n# made by ClauseFrequencies in app/bench. The first row is the number of clauses.\n");
            out.print("\t" + clauses + "\n");
            frequencies.forEach((root, frequency) -> out.print(root + "\t" + frequency + "\n"));
        }
    }

    private static List<Clause> clauses(String text) throws InputException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Analysis analysis = new Analysis(new TextReader(null, new ByteArrayInputStream(bytes), notice -> {}));
        Document document = analysis.read(new InputFile("text", "-", null));
        return new ClauseReader(analysis.lexicon()).read(document, analysis.tokens(document));
    }

    private static List<String> texts() throws IOException {
        List<String> texts = Stream.concat(
                        files(Path.of("seeds"), ".txt"), files(Path.of("testdata", "gold", "texts"), ".txt"))
                .map(ClauseFrequencies::read)
                .collect(Collectors.toList());
        files(Path.of("testdata", "gold", "sentences"), ".tsv")
                .map(ClauseFrequencies::read)
                .forEach(table -> texts.add(table.lines()
                        .skip(1)
                        .map(line -> line.split("\t", -1)[1])
                        .collect(Collectors.joining("\n\n"))));
        return texts;
    }

    private static Stream<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
