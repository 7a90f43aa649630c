package org.declan;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.declan.describe.Description;
import org.declan.lemma.FrenchLexicon;
import org.declan.read.DocumentReader;
import org.declan.read.InputFile;
import org.declan.read.RawText;
import org.declan.segment.Layout;
import org.declan.segment.SentenceSplitter;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.IntList;
import org.declan.text.Lexicon;
import org.declan.text.Metadata;
import org.declan.text.Metadata.Field;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Tokens;
import org.declan.text.View;
import org.declan.text.Vocabulary;
import org.declan.tokenize.FrenchScanner;
import org.jspecify.annotations.Nullable;

/**
 * The stages in a row: a file to a document, a document to its sentences and words. An instance is one worker: it keeps
 * the vocabulary it meets and is not thread-safe; results do not depend on which worker made them.
 */
public final class Analysis {

    /** Characters of the paragraphs of a part. */
    private static final int PART = 1 << 18;

    private final DocumentReader reader;
    private final Layout layout = new Layout(FrenchLexicon::knows);
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Tokens.Builder builder = new Tokens.Builder(vocabulary, List.of());
    private @Nullable FrenchScanner scanner;
    private final Lexicon lexicon = new FrenchLexicon(vocabulary);

    /** A worker that reads with {@code reader}, which workers may share. */
    public Analysis(DocumentReader reader) {
        this.reader = reader;
    }

    /** The models and word lists by which texts are cut and words are read: numbers depend on them as on the texts. */
    public static List<URL> resources() {
        List<URL> resources = new ArrayList<>(SentenceSplitter.resources());
        resources.addAll(FrenchLexicon.resources());
        return List.copyOf(resources);
    }

    /** The forms this worker met. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How the forms of {@link #vocabulary()} can be read. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * Reads a file: its text, its metadata, its paragraphs.
     *
     * @throws InputException when the file cannot be read
     */
    public Document read(InputFile file) throws InputException {
        RawText raw = reader.read(file);
        String title = raw.metadata().value(Field.TITLE);
        List<Paragraph> paragraphs = layout.paragraphs(raw.source(), raw.bodyStart(), title);
        Metadata metadata = Description.complete(raw.metadata(), paragraphs, raw.id());
        return new Document(raw.id(), raw.source(), metadata, paragraphs);
    }

    /** The words of a document, sentence by sentence. Separators have none; titles, headings and lines are one each. */
    public Tokens tokens(Document document) {
        builder.on(document.paragraphs());
        for (int i = 0; i < document.paragraphs().size(); i++) {
            add(i, document.paragraphs().get(i));
        }
        return builder.build();
    }

    /**
     * The words of a document part after part, for work that looks at no more than a paragraph at a time: those of a large
     * text take more memory than the text does.
     *
     * @param each takes the words of paragraphs in a row: of one that is long, or of as many as make a page or a hundred
     */
    public void eachPart(Document document, Consumer<Tokens> each) {
        List<Paragraph> paragraphs = document.paragraphs();
        for (int next = 0; next < paragraphs.size(); ) {
            builder.on(paragraphs);
            for (int length = 0; next < paragraphs.size() && length < PART; next++) {
                add(next, paragraphs.get(next));
                length += paragraphs.get(next).text().length();
            }
            each.accept(builder.build());
        }
    }

    private void add(int index, Paragraph paragraph) {
        if (paragraph.kind() == ParagraphKind.SEPARATOR) {
            return;
        }
        View view = paragraph.view();
        FrenchScanner scanner = scanner(view);
        boolean running = switch (paragraph.kind()) {
            case PARAGRAPH, ITEM, FOOTNOTE -> true;
            default -> false;
        };
        IntList ranges = running ? splitter.split(view.text()) : whole(view.text());
        for (int i = 0; i < ranges.size(); i += 2) {
            int start = ranges.get(i);
            int end = ranges.get(i + 1);
            builder.sentence(index, view.span(start, end), start, end);
            scanner.scan(start, end);
        }
    }

    /** One for all paragraphs: it has room for the longest. */
    private FrenchScanner scanner(View view) {
        FrenchScanner known = scanner;
        scanner = known == null ? new FrenchScanner(builder, view) : known.on(view);
        return scanner;
    }

    private static IntList whole(String text) {
        IntList range = new IntList();
        if (!text.isEmpty()) {
            range.add(0);
            range.add(text.length());
        }
        return range;
    }
}
