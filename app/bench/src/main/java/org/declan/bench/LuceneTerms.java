package org.declan.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What declan is measured against: counts the terms that Lucene's {@link FrenchAnalyzer} makes of the files of a folder, on
 * one thread, with nothing kept but the counts.
 */
final class LuceneTerms {

    /** A count for each term, in an array of one, so that counting makes no object. */
    private final CharArrayMap<int[]> counts = new CharArrayMap<>(1 << 16, false);

    private long tokens;

    private LuceneTerms() {}

    /** Prints how many terms and how many distinct ones the texts of a folder have. */
    public static void main(String[] args) throws IOException {
        LuceneTerms terms = new LuceneTerms();
        List<Path> files;
        try (Stream<Path> entries = Files.walk(Path.of(args[0]))) {
            files = entries.filter(Files::isRegularFile).sorted().toList();
        }
        try (Analyzer analyzer = new FrenchAnalyzer()) {
            for (Path file : files) {
                terms.count(analyzer, file);
            }
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(terms.tokens + " " + terms.counts.size());
    }

    private void count(Analyzer analyzer, Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                TokenStream stream = analyzer.tokenStream("text", reader)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
                int[] count = counts.get(term.buffer(), 0, term.length());
                if (count == null) {
                    counts.put(term.toString(), new int[] {1});
                } else {
                    count[0]++;
                }
            }
            stream.end();
        }
    }
}
