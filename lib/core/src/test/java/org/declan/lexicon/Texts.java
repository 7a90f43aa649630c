package org.declan.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.declan.Analysis;
import org.declan.read.DocumentReader;
import org.declan.read.InputFile;
import org.declan.read.RawText;
import org.declan.text.InputException;
import org.declan.text.Lexicon;
import org.declan.text.Metadata;
import org.declan.text.Reading;
import org.declan.text.Source;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/** Texts cut into words by one analysis. */
final class Texts {

    private static final Path TESTDATA = Path.of("../../testdata");

    private final Analysis analysis;
    private final Lexicon lexicon;
    private final List<Tokens> documents = new ArrayList<>();

    /** Tags a sentence once, however many themes ask. */
    private static final class Remembering implements Lexicon {

        private final Lexicon lexicon;
        private final IdentityHashMap<Tokens, Map<Integer, List<Reading>>> known = new IdentityHashMap<>();

        Remembering(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        @Override
        public List<Reading> readings(int type) {
            return lexicon.readings(type);
        }

        @Override
        public List<Reading> read(Tokens tokens, int sentence) {
            return known.computeIfAbsent(tokens, key -> new HashMap<>())
                    .computeIfAbsent(sentence, key -> lexicon.read(tokens, sentence));
        }
    }

    private Texts(DocumentReader reader) {
        analysis = new Analysis(reader);
        lexicon = new Remembering(analysis.lexicon());
    }

    /** Texts given by their words. */
    static Texts of(String... texts) throws InputException {
        return of(List.of(texts));
    }

    static Texts of(List<String> texts) throws InputException {
        Texts read = new Texts(file -> {
            Source source = new Source(file.name(), texts.get(Integer.parseInt(file.id())));
            return new RawText(file.id(), source, 0, Metadata.NONE);
        });
        for (int i = 0; i < texts.size(); i++) {
            read.add(new InputFile(Integer.toString(i), "-", null));
        }
        return read;
    }

    /** The seeds. */
    static Texts seeds() throws IOException, InputException {
        return of(texts(TESTDATA.resolve("../seeds"), ".txt"));
    }

    /** A paragraph for each sentence of testdata/gold/sentences, a text for each file. */
    static Texts labelledSentences() throws IOException, InputException {
        List<String> texts = new ArrayList<>();
        for (String table : texts(TESTDATA.resolve("gold/sentences"), ".tsv")) {
            List<String> rows = table.lines().skip(1).toList();
            texts.add(String.join(
                    "\n\n", rows.stream().map(row -> row.split("\t", -1)[1]).toList()));
        }
        return of(texts);
    }

    /** Reads the sentences of these texts. */
    SentenceStudy study(LexiconPatterns patterns) {
        return new SentenceStudy(patterns, analysis.vocabulary(), lexicon);
    }

    Vocabulary vocabulary() {
        return analysis.vocabulary();
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Tokens> documents() {
        return documents;
    }

    private void add(InputFile file) throws InputException {
        documents.add(analysis.tokens(analysis.read(file)));
    }

    private static List<String> texts(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(extension))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
            return texts;
        }
    }
}
