package org.declan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.declan.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlLinesTest {

    private static final List<String> READ =
            List.of("été ", "2010-02-23", "02:32:00", "l’a", "x", " (y)", "/", ", ", "é");

    private static final List<String> QUOTED = List.of("\\xE9", "\\_", ": ", "- ", "'", "a ");

    /** Most of these say more than a key and its text. */
    private static final List<String> OTHER = List.of(
            "'", "\"", "\\", "\n", "\n  ", "#", " #", ": ", ":", "- ", "[", "…", "\t", "\u0085", "|", "&", "!", "%",
            "~", "? ", "a: ", "\\n", "\\x4");

    @Test
    void whatItReadsIsWhatTheParserReads() throws InputException {
        long seed = Long.getLong("declan.seed", 20261121L);
        int read = 0;
        for (int round = 0; round < 30_000; round++) {
            Random random = new Random(seed + round);
            StringBuilder text = new StringBuilder();
            for (int line = random.nextInt(3); line >= 0; line--) {
                text.append("abcdef".charAt(line))
                        .append(": ")
                        .append(value(random))
                        .append('\n');
            }
            YamlValue.Mapping lines = YamlLines.read("t.yml", text.toString(), 2);
            if (lines != null) {
                read++;
                // What is begun by a comment is the same to the parser, and nothing to the other reader.
                YamlValue parsed = Yaml.parse("t.yml", "# \n" + text, 1).orElseThrow();
                assertThat(lines).as("seed %d: %s", seed + round, text).isEqualTo(parsed);
            }
        }
        assertThat(read).isGreaterThan(1000);
    }

    private static String value(Random random) {
        String quote = List.of("", "", "'", "\"").get(random.nextInt(4));
        StringBuilder value = new StringBuilder(quote);
        for (int piece = random.nextInt(5); piece >= 0; piece--) {
            List<String> pieces = random.nextInt(8) == 0 ? OTHER : quote.isEmpty() ? READ : QUOTED;
            value.append(pieces.get(random.nextInt(pieces.size())));
        }
        return value.append(quote).toString();
    }

    @Test
    void theFrontMatterThatProgramsWriteIsRead() {
        String text = """
                date: '2022-06-10'
                published: 2022-06-10 02:32:00-04:00
                url: https://www.example.org/a
                title: "D\\xE9claration sur la\\_protection"
                """;
        YamlValue.Mapping lines = Objects.requireNonNull(YamlLines.read("t.txt", text, 2));
        assertThat(lines.get("date")).hasToString("Scalar[file=t.txt, place=2:7, text=2022-06-10, raw='2022-06-10']");
        assertThat(lines.get("published")).extracting("text").isEqualTo("2022-06-10 02:32:00-04:00");
        assertThat(lines.get("url")).extracting("text").isEqualTo("https://www.example.org/a");
        assertThat(lines.get("title")).extracting("text").isEqualTo("Déclaration sur la\u00A0protection");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a:",
                "a: ",
                "a:b",
                "a: b\n\nc: d",
                "a: b\na: c",
                "a: [b]",
                "a: b: c",
                "a: b #c",
                "a: 'b''c'",
                "a: \"b\\n\"",
                "- a: b",
                "a: b\n  c",
                "é: b",
                "a: |\n  b",
                "a: *b",
                "a: b\r\n",
                "a: '",
                "a: 'b' c"
            })
    void whatCouldMeanMoreIsLeftToTheParser(String text) {
        assertThat(YamlLines.read("t.yml", text, 1)).isNull();
    }
}
