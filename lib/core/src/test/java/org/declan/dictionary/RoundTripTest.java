package org.declan.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.declan.text.Notice;
import org.declan.theme.Theme;
import org.declan.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dictionary to themes and back is the same dictionary; what is lost on the way is told. */
class RoundTripTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(DictionaryFormat.class)
    void aDictionaryThatBecameThemesComesBackByteForByte(DictionaryFormat format) throws Exception {
        long seed = 2026112106L;
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            // What the format cannot write is left out first; what it can, comes back.
            String written = format.write(RandomDictionary.dictionary(random), new ArrayList<>());
            String normal = withoutComments(written);
            List<Notice> notices = new ArrayList<>();
            Dictionary read = format.read("x", normal, notices::add);
            assertThat(format.write(read, notices)).as("seed %d, reading", seed).isEqualTo(normal);
            Dictionary filled = withoutEmptyKeys(read);
            if (filled.phrases() > 0) {
                ThemeExport.Result back = ThemeExport.of(themes(filled, format, i));
                assertThat(back.notices()).as("seed %d", seed).isEmpty();
                assertThat(format.write(back.dictionary(), notices))
                        .as("seed %d, through themes", seed)
                        .isEqualTo(format.write(filled, notices));
            }
            assertThat(notices).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void aHundredThousandWordsComeBack() throws Exception {
        StringBuilder yaml = new StringBuilder("Mots:\n");
        for (int i = 0; i < 100_000; i++) {
            String letters = Integer.toString(i, 26)
                    .chars()
                    .map(c -> c <= '9' ? 'q' + c - '0' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            yaml.append("  - 'mot").append(letters).append("'\n");
        }
        List<Notice> notices = new ArrayList<>();
        Dictionary read = DictionaryFormat.QUANTEDA.read("x.yml", yaml.toString(), notices::add);
        Dictionary back =
                ThemeExport.of(themes(read, DictionaryFormat.QUANTEDA, 0)).dictionary();
        assertThat(back.phrases()).isEqualTo(read.phrases()).isGreaterThan(50_000);
        assertThat(DictionaryFormat.QUANTEDA.write(back, notices))
                .isEqualTo(DictionaryFormat.QUANTEDA.write(read, notices));
    }

    private static String withoutComments(String yaml) {
        return yaml.lines()
                .dropWhile(line -> line.startsWith("# "))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    /** A theme has words; a key without any, and without keys below it that have, is told of by {@link ThemeTexts}. */
    private static Dictionary withoutEmptyKeys(Dictionary dictionary) {
        Dictionary.Builder filled = new Dictionary.Builder();
        dictionary.keys().forEach(key -> key.phrases().forEach(phrase -> filled.add(key.path(), phrase)));
        return filled.build();
    }

    private List<Theme> themes(Dictionary dictionary, DictionaryFormat format, int run) throws Exception {
        List<Notice> notices = new ArrayList<>();
        ThemeTexts texts = new ThemeTexts(notices::add);
        texts.add(dictionary, "x.yml", format);
        assertThat(notices).isEmpty();
        Path here = Files.createDirectory(folder.resolve("themes" + run));
        List<ThemeTexts.ThemeText> files = texts.files();
        for (ThemeTexts.ThemeText file : files) {
            Files.writeString(here.resolve(file.name()), file.yaml(), StandardCharsets.UTF_8);
        }
        List<Theme> all = Themes.builtIn().with(here.toString()).list();
        int builtIn = all.size() - files.size();
        return IntStream.range(builtIn, all.size()).mapToObj(all::get).toList();
    }
}
