package org.declan.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.declan.Analysis;
import org.declan.read.InputFile;
import org.declan.read.TextReader;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Paragraph;
import org.declan.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences, kinds, numbers and words of the texts that were cut by hand. */
class GoldSegmentationTest {

    private static final Path ROOT = Path.of("../..");

    @ParameterizedTest
    @CsvSource({
        "000, seeds/000_a82fe351acae5571.txt, testdata/gold",
        "002, seeds/002_da563d301c0450ee.txt, testdata/gold",
        "004, seeds/004_34cbb3f5babdeaba.txt, testdata/gold",
        "D1, testdata/gold/lineage/D1-port-alize-2014.txt, testdata/gold/lineage",
        "D2, testdata/gold/lineage/D2-valmaree-2016.txt, testdata/gold/lineage"
    })
    void aTextIsCutAsByHand(String id, String text, String gold) throws IOException, InputException {
        assertThat(cut(ROOT.resolve(text)))
                .containsExactlyElementsOf(gold(ROOT.resolve(gold + "/" + id + ".gold.tsv")));
    }

    private static List<String> gold(Path path) throws IOException {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.skip(1)
                    .map(GoldSegmentationTest::columns)
                    .filter(line -> !line.contains("\tseparator\t"))
                    .toList();
        }
    }

    /** Paragraph, kind, number, sentence, text. */
    private static String columns(String line) {
        return String.join("\t", List.of(line.split("\t", -1)).subList(0, 5));
    }

    private static List<String> cut(Path path) throws InputException {
        TextReader reader = new TextReader(null, InputStream.nullInputStream(), notice -> {});
        Analysis analysis = new Analysis(reader);
        Document document = analysis.read(new InputFile("x", path.toString(), path));
        Tokens tokens = analysis.tokens(document);
        List<String> rows = new ArrayList<>();
        int sentence = 0;
        for (int p = 0; p < document.paragraphs().size(); p++) {
            Paragraph paragraph = document.paragraphs().get(p);
            for (; sentence < tokens.sentences() && tokens.paragraph(sentence) == p; sentence++) {
                rows.add(row(p, tokens.number(sentence), paragraph, tokens.text(sentence)));
            }
        }
        return rows;
    }

    private static String row(int index, int sentence, Paragraph paragraph, String text) {
        return String.join(
                "\t",
                String.valueOf(index + 1),
                paragraph.kind().label(),
                paragraph.number(),
                String.valueOf(sentence),
                text);
    }
}
