package org.declan.bench;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.declan.Analysis;
import org.declan.describe.Description;
import org.declan.lemma.FrenchLexicon;
import org.declan.read.InputFile;
import org.declan.read.RawText;
import org.declan.read.TextReader;
import org.declan.segment.Layout;
import org.declan.segment.SentenceSplitter;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.IntList;
import org.declan.text.Metadata;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Tokens;
import org.declan.text.View;
import org.declan.text.Vocabulary;
import org.declan.theme.ThemeMatcher;
import org.declan.theme.ThemePatterns;
import org.declan.theme.Themes;
import org.declan.tokenize.FrenchScanner;

/**
 * The stages one by one over a whole corpus, each on what the one before it left here. A stage begins with an empty
 * vocabulary or an empty matcher, as a run of the program does, so that what is learnt once a form is counted too.
 */
final class Stages {

    private final List<byte[]> files;
    private final ThemePatterns patterns = Themes.builtIn().patterns();
    private final List<RawText> texts = new ArrayList<>();
    private final List<List<Paragraph>> paragraphs = new ArrayList<>();
    private final List<List<IntList>> sentences = new ArrayList<>();
    private final List<Tokens> tokens = new ArrayList<>();
    private Vocabulary vocabulary = new Vocabulary();
    private ThemeMatcher matcher = patterns.matcher(vocabulary, new FrenchLexicon(vocabulary));
    private long words;
    private long mentions;

    Stages(List<byte[]> files) {
        this.files = files;
    }

    /** How many words the last count found. */
    long words() {
        return words;
    }

    /** How many mentions of themes the last matching found. */
    long mentions() {
        return mentions;
    }

    /** How many distinct forms the last scan found. */
    int forms() {
        return vocabulary.size();
    }

    /** How many tokens, punctuation included, the last scan found. */
    long tokens() {
        return tokens.stream().mapToLong(Tokens::size).sum();
    }

    void decode() throws InputException {
        texts.clear();
        for (int i = 0; i < files.size(); i++) {
            texts.add(read(new InputFile(Integer.toString(i), "-", null)));
        }
    }

    private RawText read(InputFile file) throws InputException {
        byte[] bytes = files.get(Integer.parseInt(file.id()));
        return new TextReader(null, new ByteArrayInputStream(bytes), notice -> {}).read(file);
    }

    void layout() {
        Layout layout = new Layout(FrenchLexicon::knows);
        paragraphs.clear();
        for (RawText text : texts) {
            paragraphs.add(layout.paragraphs(text.source(), text.bodyStart(), ""));
        }
    }

    void metadata() {
        int dated = 0;
        for (List<Paragraph> document : paragraphs) {
            dated += Description.complete(Metadata.NONE, document, "").year().isEmpty() ? 0 : 1;
        }
        if (dated > files.size()) {
            throw new IllegalStateException("more dates than documents");
        }
    }

    void split() {
        SentenceSplitter splitter = new SentenceSplitter();
        sentences.clear();
        for (List<Paragraph> document : paragraphs) {
            List<IntList> ranges = new ArrayList<>();
            for (Paragraph paragraph : document) {
                // Titles and headings are split too: the stage is timed on all words.
                ranges.add(
                        paragraph.kind() == ParagraphKind.SEPARATOR ? new IntList() : splitter.split(paragraph.text()));
            }
            sentences.add(ranges);
        }
    }

    void scan() {
        vocabulary = new Vocabulary();
        tokens.clear();
        for (int i = 0; i < files.size(); i++) {
            tokens.add(scan(paragraphs.get(i), sentences.get(i)));
        }
    }

    private Tokens scan(List<Paragraph> document, List<IntList> sentenceRanges) {
        Tokens.Builder builder = new Tokens.Builder(vocabulary, document);
        for (int i = 0; i < document.size(); i++) {
            View view = document.get(i).view();
            FrenchScanner scanner = new FrenchScanner(builder, view);
            IntList ranges = sentenceRanges.get(i);
            for (int j = 0; j < ranges.size(); j += 2) {
                int start = ranges.get(j);
                int end = ranges.get(j + 1);
                builder.sentence(i, view.span(start, end), start, end);
                scanner.scan(start, end);
            }
        }
        return builder.build();
    }

    void count() {
        words = tokens.stream().mapToLong(Tokens::words).sum();
    }

    void match() {
        matcher = patterns.matcher(vocabulary, new FrenchLexicon(vocabulary));
        matchAgain();
    }

    /** With all forms known, so that only what each running word costs is left. */
    void matchAgain() {
        mentions = tokens.stream()
                .mapToLong(document -> matcher.mentions(document).size())
                .sum();
    }

    /** What {@code declan themes} does with the files, one after the other, keeping none. */
    void together() throws InputException {
        Analysis analysis = new Analysis(this::read);
        ThemeMatcher worker = patterns.matcher(analysis.vocabulary(), analysis.lexicon());
        words = 0;
        mentions = 0;
        for (int i = 0; i < files.size(); i++) {
            Document document = analysis.read(new InputFile(Integer.toString(i), "-", null));
            Tokens found = analysis.tokens(document);
            words += found.words();
            mentions += worker.mentions(found).size();
        }
    }
}
