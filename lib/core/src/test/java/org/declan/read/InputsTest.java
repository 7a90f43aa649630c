package org.declan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.declan.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    private final List<String> notices = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Nous.");
        }
    }

    private List<InputFile> find(PathFilter filter, String... names) {
        notices.clear();
        errors.clear();
        List<String> arguments = Arrays.stream(names)
                .map(name -> name.equals("-") || name.isEmpty()
                        ? name
                        : folder.resolve(name).toString())
                .toList();
        return Inputs.find(
                arguments, filter, notice -> notices.add(tail(notice.line())), e -> errors.add(tail(e.line())));
    }

    private List<String> ids(String... names) {
        return find(PathFilter.TEXTS, names).stream().map(InputFile::id).toList();
    }

    private String tail(String line) {
        return line.replace(folder + "/", "");
    }

    private String all() {
        return ".";
    }

    @Test
    void aFolderIsReadToTheBottomInTheByteOrderOfItsPaths() throws IOException {
        write("b.txt", "a/z.md", "a.txt", "B.TXT", "\uFF41.txt", "😀.txt", ".hidden.txt", ".git/x.txt");
        assertThat(find(PathFilter.TEXTS, all()).stream().map(file -> tail(file.name())))
                .containsExactly("./B.TXT", "./a.txt", "./a/z.md", "./b.txt", "./\uFF41.txt", "./😀.txt");
    }

    @Test
    void anIdGrowsFoldersUntilItIsUnique() throws IOException {
        write("2010/lima.txt", "2011/lima.txt", "autre.txt");
        assertThat(ids(all())).containsExactly("2010/lima", "2011/lima", "autre");
    }

    @Test
    void whatFoldersCannotTellApartKeepsItsExtension() throws IOException {
        write("lima.txt", "lima.md");
        assertThat(ids("lima.txt", "lima.md")).doesNotHaveDuplicates().allMatch(id -> id.contains("lima."));
    }

    @Test
    void aFileNamedAgainHasANumberThatNoOtherIdHas() throws IOException {
        write("a.txt", "a#2.txt");
        List<String> files = Stream.of("a.txt", "a.txt", "a#2.txt")
                .map(name -> folder.resolve(name).toString())
                .toList();
        assertThat(Inputs.findEach(files, PathFilter.TEXTS, notice -> {}, e -> {}))
                .extracting(InputFile::id)
                .containsExactly("a", "a#3", "a#2");
    }

    @Test
    void standardInputHasAnIdOfItsOwnAndIsReadOnce() throws IOException {
        write("stdin.txt");
        assertThat(ids("stdin.txt", "-", "-")).hasSize(2).doesNotHaveDuplicates();
        assertThat(notices).containsExactly("-: named twice; read once");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        write("a/x.txt");
        assertThat(ids("a/x.txt", "a")).containsExactly("x");
        assertThat(notices).containsExactly("a/x.txt: named twice; read once");
    }

    @Test
    void filesPassedOverAreCounted() throws IOException {
        write("a/x.txt", "a/y.pdf", "a/z.csv", "a/metadata.csv", "a/declan.yml");
        assertThat(ids("a")).containsExactly("x");
        assertThat(notices).containsExactly("a: 2 files were passed over; texts are .txt and .md files");
    }

    @Test
    void globsTakeAndLeaveOut() throws IOException, InputException {
        write("a/x.txt", "a/y.txt", "a/y.pdf");
        assertThat(find(PathFilter.of(List.of("y.*"), List.of("*.pdf")), "a"))
                .extracting(InputFile::id)
                .containsExactly("y");
        assertThat(find(PathFilter.of(List.of(), List.of("**/y.txt")), "a"))
                .extracting(InputFile::id)
                .containsExactly("x");
        assertThatThrownBy(() -> PathFilter.of(List.of("{a"), List.of()))
                .hasMessage("--include: expected a glob such as *.txt; found \"{a\"");
    }

    @Test
    void whatCannotBeFoundIsNamedAndTheRestIsRead() throws IOException {
        write("x.txt");
        Files.createDirectories(folder.resolve("vide"));
        assertThat(ids("rien.txt", "vide", "x.txt", "")).containsExactly("x");
        assertThat(errors)
                .containsExactly(
                        "rien.txt: no such file or folder",
                        "vide: no text in this folder; expected .txt or .md files",
                        "\"\": no such file or folder");
    }

    @Test
    void linksToNothingAreNamed() throws IOException {
        write("a/x.txt");
        Files.createSymbolicLink(folder.resolve("a/y.txt"), folder.resolve("rien"));
        assertThat(ids("a")).containsExactly("x");
        assertThat(errors).containsExactly("a/y.txt: a link to nothing");
        assertThat(ids("a/y.txt")).isEmpty();
        assertThat(errors).containsExactly("a/y.txt: a link to nothing");
    }

    @Test
    void aLinkToItselfIsALinkToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("x.txt"), folder.resolve("x.txt"));
        assertThat(ids("x.txt")).isEmpty();
        assertThat(errors).containsExactly("x.txt: a link to nothing");
    }

    @Test
    void foldersThatLinkInCirclesAreReadOnce() throws IOException {
        write("a/x.txt");
        Files.createSymbolicLink(folder.resolve("a/retour"), folder.resolve("a"));
        assertThat(ids("a")).containsExactly("x");
        assertThat(notices).containsExactly("a/retour/: a link to a folder that is read already was not followed");
    }

    @Test
    void aLadderOfLinksIsNotClimbedByEveryPath() throws IOException {
        write("d30/x.txt");
        for (int i = 0; i < 30; i++) {
            Files.createDirectories(folder.resolve("d" + i));
            Files.createSymbolicLink(folder.resolve("d" + i + "/l"), folder.resolve("d" + (i + 1)));
            Files.createSymbolicLink(folder.resolve("d" + i + "/r"), folder.resolve("d" + (i + 1)));
        }
        assertThat(ids("d0")).containsExactly("x");
        assertThat(notices).hasSize(30);
    }

    @Test
    void aLinkToAFolderIsFollowed() throws IOException {
        write("a/x.txt");
        Files.createDirectories(folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b/vers"), folder.resolve("a"));
        assertThat(ids("b")).containsExactly("x");
    }

    @Test
    void aLinkToATextOfTheSameFolderIsTheSameText() throws IOException {
        write("a/x.txt", "a/z.txt");
        Files.createSymbolicLink(folder.resolve("a/y.txt"), folder.resolve("a/x.txt"));
        assertThat(ids("a")).containsExactly("x", "z");
        assertThat(notices).containsExactly("a/y.txt: named twice; read once");
    }
}
