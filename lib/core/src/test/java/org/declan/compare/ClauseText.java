package org.declan.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declan.Analysis;
import org.declan.read.InputFile;
import org.declan.read.TextReader;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Tokens;

/**
 * A text read as the program reads it.
 *
 * @param clauses its clauses
 * @param sentences their text
 */
record ClauseText(List<Clause> clauses, List<String> sentences) {

    static ClauseText read(Path file) throws IOException {
        return of(Files.readString(file, StandardCharsets.UTF_8));
    }

    static ClauseText of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Analysis analysis = new Analysis(new TextReader(null, new ByteArrayInputStream(bytes), notice -> {}));
        try {
            Document document = analysis.read(new InputFile("text", "-", null));
            Tokens tokens = analysis.tokens(document);
            List<Clause> clauses = new ClauseReader(analysis.lexicon()).read(document, tokens);
            List<String> sentences = clauses.stream()
                    .map(clause -> tokens.text(clause.place().sentence()))
                    .toList();
            return new ClauseText(clauses, sentences);
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }
}
