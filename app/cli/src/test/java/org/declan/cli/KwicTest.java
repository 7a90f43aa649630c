package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every concordance, whatever was asked. */
class KwicTest {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String TEXTS = " seeds/ testdata/gold/texts testdata/inputs/kwic/edges.txt";

    @Test
    void leftHitAndRightPutTogetherAreTheSentence() throws IOException {
        Map<String, String> sentences = sentences();
        for (CSVRecord row : rows("kwic [] --context sentence" + TEXTS)) {
            String sentence = sentences.get(place(row));
            assertThat(row.get("left") + row.get("hit") + row.get("right")).isEqualTo(sentence);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void withFewerWordsTheyAreAPieceOfTheSentence(int words) throws IOException {
        Map<String, String> sentences = sentences();
        for (CSVRecord row : rows("kwic 'de []' --context " + words + TEXTS)) {
            assertThat(sentences.get(place(row))).contains(row.get("left") + row.get("hit") + row.get("right"));
        }
    }

    @Test
    void startAndEndAreThoseOfTheHitInTheFile() throws IOException {
        for (Path file :
                List.of(Path.of("testdata/inputs/kwic/edges.txt"), Path.of("seeds/004_34cbb3f5babdeaba.txt"))) {
            int[] text =
                    Files.readString(file, StandardCharsets.UTF_8).codePoints().toArray();
            for (CSVRecord row : rows("kwic [] " + file)) {
                int start = Integer.parseInt(row.get("start"));
                int end = Integer.parseInt(row.get("end"));
                assertThat(letters(new String(text, start, end - start))).isEqualTo(letters(row.get("hit")));
                String before = new String(text, 0, start);
                assertThat(row.get("line")).isEqualTo("" + before.split("\n", -1).length);
                assertThat(row.get("column")).isEqualTo("" + (start - before.lastIndexOf('\n')));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "right", "hit"})
    void everyOrderHasTheSameRows(String order) throws IOException {
        String query = "kwic de seeds/";
        assertThat(Run.of(query + " --sort " + order).out().lines())
                .containsExactlyInAnyOrderElementsOf(Run.of(query).out().lines().toList());
    }

    @Test
    void theCountOfATextIsHowManyRowsItHas() throws IOException {
        Map<String, Integer> listed = new HashMap<>();
        for (CSVRecord row : rows("kwic le" + TEXTS)) {
            listed.merge(row.get("document"), 1, Integer::sum);
        }
        for (CSVRecord row : rows("kwic le --count" + TEXTS)) {
            assertThat(row.get("hits")).isEqualTo(listed.getOrDefault(row.get("document"), 0) + "");
        }
    }

    @Test
    void aSentenceWithoutEndIsCutAtAWordOnEitherSide() throws IOException {
        List<CSVRecord> rows = rows("kwic migration --context sentence testdata/inputs/kwic/endless.txt");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("right")).hasSizeBetween(1_900, 2_000).startsWith(" la mer");
        assertThat(rows.get(1).get("left")).hasSizeBetween(1_900, 2_000).endsWith("voies de la ");
    }

    @Test
    void quietlyNothingIsReadAfterATextWithAHit() {
        InputStream unreadable = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("was read");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("was read");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {"kwic", "-q", "migration", "seeds/000_a82fe351acae5571.txt", "-", "--threads", "1"};
        assertThat(Main.run(args, unreadable, out, err, Terminal.NONE)).isZero();
        args[2] = "iceberg";
        assertThat(Main.run(args, unreadable, out, err, Terminal.NONE)).isEqualTo(2);
        assertThat(out.toByteArray()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("declan: -: ");
    }

    /** Sentences by document, paragraph and number, as {@code segments} has them. */
    private static Map<String, String> sentences() throws IOException {
        Map<String, String> sentences = new HashMap<>();
        for (CSVRecord row : rows("segments" + TEXTS)) {
            sentences.put(place(row), row.get("text"));
        }
        return sentences;
    }

    private static String place(CSVRecord row) {
        return row.get("document") + " " + row.get("paragraph") + "." + row.get("sentence");
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("<[^>]*>|[^\\p{L}\\p{N}]", "");
    }

    private static List<CSVRecord> rows(String commandLine) throws IOException {
        Run run = Run.of(commandLine);
        assertThat(run.status()).isZero();
        List<CSVRecord> rows = CSV.parse(new StringReader(run.out())).getRecords();
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
