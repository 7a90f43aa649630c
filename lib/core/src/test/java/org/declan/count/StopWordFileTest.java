package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.declan.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordFileTest {

    @TempDir
    private Path folder;

    private String file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("mots.txt"), bytes).toString();
    }

    private StopWords read(String text) throws IOException, InputException {
        return StopWords.read(file(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void wordsAreFoldedAndCommentsAndBlankLinesSayNothing(String end) throws IOException, InputException {
        StopWords words = read(String.join(
                end, "\uFEFFLe", "# des commentaires", "", "  MIGRATION  ", "\u00A0", "l’", "-t-il\t# après le verbe"));
        assertThat(new String[] {"le", "migration", "l'", "-t-il"}).allMatch(words::contains);
        assertThat(new String[] {"Le", "", "#", "des", "commentaires", "l", "après"})
                .noneMatch(words::contains);
    }

    @Test
    void decomposedLettersAreComposed() throws IOException, InputException {
        assertThat(read("e\u0301tat").contains("état")).isTrue();
    }

    @Test
    void anEmptyListLeavesNothingOut() throws IOException, InputException {
        assertThat(read("").contains("")).isFalse();
    }

    @Test
    void twoWordsOnALineAreNamedWithTheirPlace() {
        assertThatThrownBy(() -> read("le\n\n  parce que  # conjonction\n"))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("mots.txt:3:9: found \"que\" after \"parce\"; expected one word a line");
    }

    @Test
    void aNoBreakSpacePartsTwoWordsToo() {
        assertThatThrownBy(() -> read("𝒜\u00A0b"))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("mots.txt:1:3: found \"b\" after \"𝒜\"; expected one word a line");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirPlace() {
        byte[] latin = "le\nlà\nété\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> StopWords.read(file(latin)))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("mots.txt:2:2: not UTF-8; a list of words is UTF-8 text");
    }

    @Test
    void aFileCutWithinALetterIsNotUtf8() {
        assertThatThrownBy(() -> StopWords.read(file(new byte[] {'l', (byte) 0xC3})))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("mots.txt:1:2: not UTF-8; a list of words is UTF-8 text");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String missing = folder.resolve("absent.txt").toString();
        assertThatThrownBy(() -> StopWords.read(missing))
                .isInstanceOf(InputException.class)
                .hasMessage(missing + ": no such file; expected a list of words");
    }

    @Test
    void aFileWithoutEndIsRefused() {
        assumeThat(Files.exists(Path.of("/dev/zero"))).isTrue();
        assertThatThrownBy(() -> StopWords.read("/dev/zero"))
                .isInstanceOf(InputException.class)
                .hasMessage("/dev/zero: larger than 16 MB; expected a list of words");
    }

    @Test
    void aFolderCannotBeRead() {
        String path = folder.toString();
        assertThatThrownBy(() -> StopWords.read(path))
                .isInstanceOf(InputException.class)
                .hasMessage(path + ": the list of words cannot be read");
    }
}
