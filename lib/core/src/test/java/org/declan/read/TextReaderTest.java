package org.declan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declan.text.InputException;
import org.declan.text.Metadata.Field;
import org.declan.text.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

    @TempDir
    private Path folder;

    private final List<Notice> notices = new ArrayList<>();

    private RawText read(String name) throws InputException {
        TextReader reader = new TextReader(null, InputStream.nullInputStream(), notices::add);
        return reader.read(new InputFile(Inputs.withoutExtension(name), name, folder.resolve(name)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> lines() {
        return notices.stream().map(Notice::line).toList();
    }

    @Test
    void aFileIsReadWithItsFrontMatter() throws IOException, InputException {
        write("a.txt", "---\nlieu: Lima\n---\nNous.");
        RawText raw = read("a.txt");
        assertThat(raw.source().text().substring(raw.bodyStart())).isEqualTo("Nous.");
        assertThat(raw.metadata().value(Field.PLACE)).isEqualTo("Lima");
    }

    @Test
    void standardInputIsRead() throws InputException {
        InputStream in = new ByteArrayInputStream("Été".getBytes(StandardCharsets.UTF_8));
        RawText raw = new TextReader(null, in, notices::add).read(new InputFile("stdin", "-", null));
        assertThat(raw.source().text()).hasToString("Été");
    }

    @Test
    void aPipeHasNoPosition() throws InputException {
        InputStream pipe = new ByteArrayInputStream("Été".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public byte[] readNBytes(int length) {
                throw new IllegalStateException("Illegal seek");
            }
        };
        RawText raw = new TextReader(null, pipe, notices::add).read(new InputFile("stdin", "-", null));
        assertThat(raw.source().text()).hasToString("Été");
    }

    @Test
    void anEmptyFileIsSaidToBe() throws IOException, InputException {
        write("a.txt", "");
        assertThat(read("a.txt").source().text()).isEmpty();
        assertThat(lines()).containsExactly("a.txt: the file is empty");
    }

    @Test
    void aMissingFileAndAnUnreadableOneAreNamed() throws IOException {
        assertThatThrownBy(() -> read("rien.txt")).hasMessage("rien.txt: no such file or folder");
        write("a.txt", "Nous.");
        folder.resolve("a.txt").toFile().setReadable(false);
        assumeThat(Files.isReadable(folder.resolve("a.txt"))).isFalse();
        assertThatThrownBy(() -> read("a.txt")).hasMessage("a.txt: no permission to read it");
    }

    @Test
    void aStreamWithoutEndIsRefused() {
        assumeThat(Runtime.getRuntime().maxMemory()).isGreaterThan(3L << 30);
        assumeThat(Files.exists(Path.of("/dev/zero"))).isTrue();
        TextReader reader = new TextReader(null, InputStream.nullInputStream(), notices::add);
        assertThatThrownBy(() -> reader.read(new InputFile("zero", "/dev/zero", Path.of("/dev/zero"))))
                .hasMessage("/dev/zero: more than 536870912 bytes; expected at most that: split it");
    }

    @Test
    void declanYmlKnowsTextsByNameOrId() throws IOException, InputException {
        write("declan.yml", "documents:\n  a: {date: 23 février 2010, lieu: Lima}\n  b.txt: {title: B}\n");
        write("a.txt", "---\nlieu: Quito\ngenre: charte\n---\nNous.");
        write("b.txt", "Nous.");
        assertThat(read("a.txt").metadata().value(Field.DATE)).isEqualTo("2010-02-23");
        assertThat(read("a.txt").metadata().value(Field.PLACE)).isEqualTo("Lima");
        assertThat(read("a.txt").metadata().value(Field.GENRE)).isEqualTo("charte");
        assertThat(read("b.txt").metadata().value(Field.TITLE)).isEqualTo("B");
    }

    @Test
    void aMistakeInDeclanYmlIsSaidOnceAndTheTextsAreRead() throws IOException, InputException {
        write("declan.yml", "documents: [\n");
        write("a.txt", "Nous.");
        TextReader reader = new TextReader(null, InputStream.nullInputStream(), notices::add);
        for (int i = 0; i < 2; i++) {
            assertThat(reader.read(new InputFile("a", "a.txt", folder.resolve("a.txt")))
                            .source()
                            .text())
                    .hasToString("Nous.");
        }
        assertThat(lines()).hasSize(1).first().asString().startsWith("declan.yml: not used: declan.yml:2:1: not YAML");
    }

    @Test
    void metadataCsvIsReadWithEveryUsualSeparator() throws IOException, InputException {
        write("a.txt", "Nous.");
        for (String separator : List.of(",", ";", "\t")) {
            String csv = "id,date,lieu,\na,2010-02-23,\"Lima, Pérou\",\n"
                    .replace(",", separator)
                    .replace("Lima" + separator, "Lima,");
            write("metadata.csv", "\uFEFF" + csv);
            assertThat(read("a.txt").metadata().value(Field.DATE)).isEqualTo("2010-02-23");
            assertThat(read("a.txt").metadata().value(Field.PLACE)).isEqualTo("Lima, Pérou");
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void metadataCsvMayComeFromAFrenchSpreadsheet() throws IOException, InputException {
        write("a.txt", "Nous.");
        Files.write(
                folder.resolve("metadata.csv"),
                "id;titre;lieu\r\na;Déclaration de l'été;Genève\r\n".getBytes(Charset.forName("windows-1252")));
        assertThat(read("a.txt").metadata().value(Field.TITLE)).isEqualTo("Déclaration de l'été");
        assertThat(lines()).hasSize(1).first().asString().startsWith("metadata.csv: not UTF-8; read as windows-1252");
    }

    @Test
    void metadataCsvBeginsWithTheColumnId() throws IOException, InputException {
        write("a.txt", "Nous.");
        write("metadata.csv", "nom,date\na,2010\n");
        assertThat(read("a.txt").metadata().value(Field.DATE)).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "metadata.csv: not used: metadata.csv:1:1: the first column is named id; found \"nom\"");
    }

    @Test
    void aBadDateInMetadataCsvIsNamedWhereItStands() throws IOException, InputException {
        write("a.txt", "Nous.");
        write("b.txt", "Nous.");
        write("metadata.csv", "id,date,lieu\nb,2011,Quito\na,hier,Lima\n");
        assertThat(read("a.txt").metadata().value(Field.PLACE)).isEqualTo("Lima");
        assertThat(lines())
                .containsExactly(
                        "metadata.csv:3:1: expected a date such as 2010-02-23 or 23 février 2010; found \"hier\"");
    }

    @Test
    void aRowThatIsOfNoTextOfItsFolderIsNamedOnce() throws IOException, InputException {
        write("2010.txt", "Nous.");
        write("2011.v2.md", "Nous.");
        write(
                "metadata.csv",
                "id,lieu\n2010,Lima\n2011.v2.md,Quito\nnotes/2011.v2,Paris\n201O,Lima\nb,x\nc,x\nd,x\ne,x\n");
        TextReader reader = new TextReader(null, InputStream.nullInputStream(), notices::add);
        for (String name : List.of("2010.txt", "2011.v2.md")) {
            reader.read(new InputFile(name, name, folder.resolve(name)));
        }
        assertThat(lines())
                .containsExactly(
                        "metadata.csv: no text in this folder is called \"201O\", \"b\", \"c\" and 2 more; not used");
    }

    @Test
    void aKeyOfDeclanYmlThatIsNoTextOfItsFolderIsNamed() throws IOException, InputException {
        write("a.txt", "Nous.");
        write("declan.yml", "documents:\n  a: {lieu: Lima}\n  aa: {lieu: Quito}\n");
        assertThat(read("a.txt").metadata().value(Field.PLACE)).isEqualTo("Lima");
        assertThat(lines()).containsExactly("declan.yml: no text in this folder is called \"aa\"; not used");
    }

    @Test
    void anEmptyMetadataCsvIsNamed() throws IOException, InputException {
        write("a.txt", "Nous.");
        write("metadata.csv", "");
        read("a.txt");
        assertThat(lines())
                .containsExactly(
                        "metadata.csv: not used: metadata.csv:1:1: the first column is named id; found nothing");
    }

    @Test
    void aSidecarFileWithAMistakeIsNotUsedInPart() throws IOException, InputException {
        write("a.txt", "Nous.");
        write("b.txt", "Nous.");
        write("metadata.csv", "id,lieu\na,Lima\nb,\"Quito\n");
        write("declan.yml", "documents:\n  a: {titre: Avis}\n  b: Quito\n");
        RawText raw = read("a.txt");
        assertThat(raw.metadata().value(Field.PLACE)).isEmpty();
        assertThat(raw.metadata().value(Field.TITLE)).isEmpty();
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(0)).startsWith("declan.yml: not used: declan.yml:3:6: ");
        assertThat(lines().get(1))
                .startsWith("metadata.csv: not used: metadata.csv: not a CSV file: ")
                .doesNotContain("Exception");
    }
}
