package org.declan.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.declan.Analysis;
import org.declan.read.InputFile;
import org.declan.read.RawText;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Metadata;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Source;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.junit.jupiter.api.Test;

/** Slices of the seeds glued together with signs that mean something to a reader; what must hold of any text. */
class RandomTextTest {

    private static final List<String> SIGNS = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\f",
            " ",
            "\u00A0",
            "\u00AD",
            "\u0301",
            "**",
            "*",
            "_",
            "# ",
            "> ",
            "- ",
            "1. ",
            "(a) ",
            "IV. ",
            "a)",
            ". ",
            "...",
            "« ",
            " »",
            "\"",
            "'",
            "’",
            "(sic)",
            "-\n",
            "¹",
            "😀",
            "\uD83D",
            "10 000",
            "%",
            "@",
            "http://x.fr ",
            "-t-il",
            "\\*",
            ";",
            ":",
            "!",
            "\u2028",
            "\u0085",
            "\u200B",
            "é",
            "e\u0301",
            "Ⅳ",
            "ﬁ",
            "中文",
            "שלום",
            "\u0000");
    private static final String MARKS = "<[&";

    @Test
    void everyTextKeepsItsOrderItsWordsAndItsLetters() throws IOException, InputException {
        List<String> seeds = seeds();
        for (long seed = 0; seed < 400; seed++) {
            String text = text(new Random(seed), seeds);
            try {
                check(text);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e, e);
            }
        }
    }

    @Test
    void everyCharacterOnceIsATextLikeAnyOther() throws InputException {
        StringBuilder text = new StringBuilder();
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (MARKS.indexOf(c) < 0 && Character.getType(c) != Character.SURROGATE) {
                text.appendCodePoint(c);
            }
        }
        check(text.toString());
    }

    private static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(RandomTextTest::content)
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).replaceAll("[" + MARKS.replace("[", "\\[") + "]", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Random random, List<String> seeds) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            String seed = seeds.get(random.nextInt(seeds.size()));
            int start = random.nextInt(seed.length());
            text.append(seed, start, Math.min(seed.length(), start + random.nextInt(80)));
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return text.toString();
    }

    private static void check(String text) throws InputException {
        Analysis analysis = new Analysis(file -> new RawText("x", new Source("x", text), 0, Metadata.NONE));
        Document document = analysis.read(new InputFile("x", "x", null));
        Tokens tokens = analysis.tokens(document);
        BitSet covered = new BitSet();
        for (int s = 0; s < tokens.sentences(); s++) {
            Span span = tokens.span(s);
            covered.set(span.start(), span.end());
            checkTokens(tokens, s, span, text.length());
        }
        checkLetters(document, covered, text);
    }

    private static void checkTokens(Tokens tokens, int sentence, Span span, int length) {
        StringBuilder forms = new StringBuilder();
        int at = span.start();
        for (int t = tokens.first(sentence); t < tokens.first(sentence + 1); t++) {
            assertThat(tokens.start(t)).isGreaterThanOrEqualTo(at);
            assertThat(tokens.end(t)).isGreaterThan(tokens.start(t));
            at = tokens.end(t);
            forms.append(tokens.form(t));
        }
        assertThat(at).isLessThanOrEqualTo(span.end());
        assertThat(span.end()).isLessThanOrEqualTo(length);
        assertThat(forms.toString().replace(" ", ""))
                .isEqualTo(tokens.text(sentence).replace(" ", ""));
    }

    /** A letter that is no word's belongs to the number a line begins with, or to a line of a page number. */
    private static void checkLetters(Document document, BitSet covered, String text) {
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind() == ParagraphKind.SEPARATOR) {
                Span span = paragraph.view().span(0, paragraph.text().length());
                covered.set(span.start(), span.end());
            }
        }
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("\n\r\f\u2028\u2029\u0085".indexOf(text.charAt(i)) >= 0) {
                lineStart = i + 1;
            }
            if (Character.isLetter(text.charAt(i)) && !covered.get(i)) {
                assertThat(i - lineStart).as("letter %d of\n%s", i, text).isLessThan(24);
            }
        }
    }
}
