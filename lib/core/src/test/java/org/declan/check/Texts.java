package org.declan.check;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.declan.Analysis;
import org.declan.read.DocumentReader;
import org.declan.read.InputFile;
import org.declan.read.RawText;
import org.declan.read.TextReader;
import org.declan.text.Document;
import org.declan.text.Fact;
import org.declan.text.InputException;
import org.declan.text.Metadata;
import org.declan.text.Metadata.Field;
import org.declan.text.Source;
import org.declan.text.Span;
import org.declan.yaml.Yaml;

/** What rules say of texts, each breach in one line: the words at fault, and the message in English. */
final class Texts {

    private Texts() {}

    static TextRule rule(String key, String yaml) throws InputException {
        return TextRules.parse(key, Yaml.parse("rules.yml", yaml, 1).orElseThrow());
    }

    static List<String> ofFile(TextRule rule, String path) throws InputException {
        Path file = Path.of("../..").resolve(path);
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
        TextReader reader = new TextReader(null, InputStream.nullInputStream(), notice -> {});
        return lines(rule, reader, new InputFile(name, path, file));
    }

    static List<String> of(TextRule rule, String text) throws InputException {
        return of(rule, "texte", "", text);
    }

    /** Of a text with an id and, if it is not empty, a date that front matter gives. */
    static List<String> of(TextRule rule, String id, String date, String text) throws InputException {
        Metadata metadata = Metadata.NONE.orElse(Field.DATE, new Fact(date, "date: " + date));
        DocumentReader reader = file -> new RawText(id, new Source(id + ".txt", text), 0, metadata);
        return lines(rule, reader, new InputFile(id, id + ".txt", null));
    }

    private static List<String> lines(TextRule rule, DocumentReader reader, InputFile file) throws InputException {
        Analysis analysis = new Analysis(reader);
        Document document = analysis.read(file);
        return rule.breaches(document, analysis.tokens(document)).stream()
                .map(breach -> line(document.source(), breach))
                .toList();
    }

    private static String line(Source source, Breach breach) {
        Span span = breach.span();
        String words = span == null ? breach.words() : source.text().substring(span.start(), span.end());
        String suggestion = breach.suggestion().isEmpty() ? "" : " -> " + breach.suggestion();
        return words + ": " + breach.message().en() + suggestion;
    }
}
