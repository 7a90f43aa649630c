package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final String LATER = "seeds/004_34cbb3f5babdeaba.txt";
    private static final String EARLIER = "seeds/000_a82fe351acae5571.txt";

    /** Two short texts, and one of them. */
    private static final String TEXTS = "testdata/inputs/sidecar -q";

    private static final String TEXT = "testdata/inputs/sidecar/a.txt -q";

    @TempDir
    private Path temporary;

    private Path report(String arguments) {
        Path folder = temporary.resolve("report");
        Run run = run(arguments, folder);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        return folder;
    }

    private static Run run(String arguments, Path folder) {
        return Run.of("report " + arguments + " -o " + folder);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                files.put(
                        file.getFileName().toString(),
                        Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/",
                "seeds/ --by issuer",
                "seeds/ --only 2022,2010 --theme xenophobia,trafficking",
                "seeds/ --excel-fr --exclude 003*",
                EARLIER + " " + LATER,
                LATER + " " + EARLIER + " --themes testdata/inputs/themes",
            })
    void everyTableIsWhatItsCommandPrints(String arguments) throws IOException {
        Path folder = report(arguments);
        int compared = 0;
        for (JsonObject resource : DataPackageCheck.resources(folder)) {
            if (resource.has("command")) {
                String command = DataPackageCheck.text(resource, "command");
                Run run = Run.of(command.substring("declan ".length()));
                assertThat(text(folder.resolve(DataPackageCheck.text(resource, "path"))))
                        .as(command)
                        .isEqualTo(run.out());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(arguments.contains("--only") ? 5 : 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/",
                "seeds/ --excel-fr",
                "seeds/ --by document --only 2010",
                EARLIER,
                "testdata/inputs/empty.txt",
                "testdata/inputs",
            })
    void theDataPackageSaysWhatTheFilesAre(String arguments) throws IOException {
        Path folder = temporary.resolve("report");
        assertThat(run(arguments, folder).status()).isLessThan(3);
        assertThat(DataPackageCheck.mistakes(folder)).isEmpty();
    }

    @Test
    void theSameTextsGiveTheSameBytesOnAnyThreadsAndInAnyLocale() throws IOException {
        Map<String, String> files = files(report("seeds/ --threads 1"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Path other = temporary.resolve("other");
            assertThat(run("seeds/ --threads 8", other).status()).isZero();
            assertThat(files(other)).isEqualTo(files);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void provenanceNamesTextsMetadataAndThemesAsTheUserDid() throws IOException {
        Path texts = Files.createDirectory(temporary.resolve("texts"));
        Files.writeString(texts.resolve("a.txt"), "Nous accueillons les migrants.", StandardCharsets.UTF_8);
        Files.writeString(texts.resolve("metadata.csv"), "id,date\na,2010\n", StandardCharsets.UTF_8);
        Path folder = report(texts + " -q");
        String json = text(folder.resolve("datapackage.json"));
        // What sha256sum prints of the text.
        String hash = "9a78bc1e680aeca8876099679735cfabf41e409302d3d26542b5ecfddba79fd8";
        assertThat(json)
                .contains(
                        "\"path\": \"" + texts + "/a.txt\"",
                        "\"hash\": \"sha256:" + hash + "\"",
                        "\"path\": \"" + texts + "/metadata.csv\"",
                        "\"id\": \"trafficking\"")
                .doesNotContain(Path.of("").toAbsolutePath().toString());
    }

    @Test
    void withOneTextNothingIsComparedAndThatIsNoted() throws IOException {
        Path folder = temporary.resolve("report");
        Run run = run(EARLIER, folder);
        assertThat(run.status()).isZero();
        assertThat(run.err().lines())
                .containsExactly(
                        "declan: warning: report: diff.csv has no rows: --by document: expected two groups to compare; found 1",
                        "declan: warning: report: align.csv has no rows: --by document: expected two texts to align;"
                                + " found 000_a82fe351acae5571");
        assertThat(text(folder.resolve("diff.csv")))
                .startsWith("kind,item,document,")
                .hasLineCount(1);
        assertThat(text(folder.resolve("align.csv"))).hasLineCount(1);
        assertThat(text(folder.resolve("datapackage.json"))).contains("\"diff.csv has no rows: --by document: ");
    }

    @Test
    void aYearAloneHasNothingToBeComparedWithAndTheHintSaysWhatHas() throws IOException {
        Path texts = Files.createDirectory(temporary.resolve("texts"));
        Files.copy(Path.of(EARLIER), texts.resolve("a.txt"));
        Files.copy(Path.of(EARLIER), texts.resolve("b.txt"));
        Run run = run(texts.toString(), temporary.resolve("report"));
        assertThat(run.status()).isZero();
        assertThat(run.err().lines())
                .containsExactly(
                        "declan: warning: report: diff.csv has no rows: --by year: expected two groups to compare;"
                                + " found 1; --by document compares the texts",
                        "declan: warning: report: align.csv has no rows: --by year: expected two texts to align;"
                                + " found 2010; --by document aligns the texts");
    }

    @Test
    void aTextThatCannotBeReadIsLeftOutAndNoted() throws IOException {
        Path folder = temporary.resolve("report");
        Run run = run(EARLIER + " " + LATER + " nowhere.txt", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("declan: nowhere.txt: no such file or folder\n");
        assertThat(text(folder.resolve("datapackage.json")))
                .contains("\"left out: nowhere.txt: no such file or folder\"");
        assertThat(text(folder.resolve("documents.csv"))).hasLineCount(3);
    }

    @Test
    void standardInputIsReadOnce() throws IOException {
        Path folder = temporary.resolve("report");
        Run run = Run.of(
                List.of("report", "-", "-o", folder.toString(), "-q"), "Nous accueillons les migrants.", Terminal.NONE);
        assertThat(run.status()).isZero();
        assertThat(text(folder.resolve("segments.csv"))).contains(",Nous accueillons les migrants.\n");
    }

    @Test
    void anOldReportIsReplacedAndNothingStaysBeside() throws IOException {
        Path folder = report(TEXTS);
        Map<String, String> one = files(folder);
        report(TEXT);
        assertThat(files(folder)).hasSameSizeAs(one).isNotEqualTo(one);
        report(TEXTS);
        assertThat(files(folder)).isEqualTo(one);
        assertThat(files(temporary)).containsOnlyKeys("report");
    }

    @Test
    void aFailedRunLeavesTheOldReportWhole() throws IOException {
        Path folder = report(TEXTS);
        Map<String, String> before = files(folder);
        assertThat(run(TEXTS + " --only 1999", folder).status()).isEqualTo(2);
        assertThat(files(folder)).isEqualTo(before);
        Files.delete(folder.resolve("terms.csv"));
        Files.createDirectory(folder.resolve("terms.csv"));
        before.put("terms.csv", "");
        Run run = run(TEXT + " --force", folder);
        assertThat(run.err()).isEqualTo("declan: " + folder + ": cannot be written: terms.csv is a folder there\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(files(folder)).isEqualTo(before);
        assertThat(files(temporary)).containsOnlyKeys("report");
    }

    @Test
    void aFileOfTheUserIsAReasonToRefuseAndStaysUnderForce() throws IOException {
        Path folder = report(TEXTS);
        Files.writeString(folder.resolve("notes.txt"), "à moi", StandardCharsets.UTF_8);
        Run refused = run(TEXT, folder);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("declan: " + folder + ": holds notes.txt, which is not of a report of declan; expected ")
                .hasLineCount(1);
        assertThat(text(folder.resolve("documents.csv"))).hasLineCount(3);
        assertThat(run(TEXT + " --force", folder).status()).isZero();
        assertThat(text(folder.resolve("documents.csv"))).hasLineCount(2);
        assertThat(text(folder.resolve("notes.txt"))).isEqualTo("à moi");
        assertThat(files(temporary)).containsOnlyKeys("report");
    }

    @Test
    void aFileThatWasChangedSinceIsTheUsers() throws IOException {
        Path folder = report(TEXTS);
        Files.writeString(folder.resolve("themes.csv"), "edited", StandardCharsets.UTF_8);
        assertThat(run(TEXTS, folder).err()).contains(": holds themes.csv, which was changed since declan wrote it;");
        assertThat(text(folder.resolve("themes.csv"))).isEqualTo("edited");
        assertThat(run(TEXTS + " --force", folder).status()).isZero();
        assertThat(text(folder.resolve("themes.csv"))).startsWith("theme,year,");
    }

    @Test
    void aFileOfTheOldReportThatTheNewOneHasNotIsGone() throws IOException {
        Path folder = report(TEXTS);
        // The hash is that of "old".
        String stale = "\"files\": [{\"path\": \"old.svg\", \"bytes\": 3, \"hash\": \"sha256:"
                + "cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4\"},";
        Path json = folder.resolve("datapackage.json");
        Files.writeString(json, text(json).replace("\"files\": [", stale), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("old.svg"), "old", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(".hidden"), "mine", StandardCharsets.UTF_8);
        report(TEXTS);
        assertThat(folder.resolve("old.svg")).doesNotExist();
        assertThat(folder.resolve(".hidden")).hasContent("mine");
    }

    @Test
    void aSymbolicLinkIsNotFollowed() throws IOException {
        Path target = Files.createDirectory(temporary.resolve("target"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), target);
        assertThat(run("seeds/", link).err())
                .isEqualTo("declan: " + link + ": is a symbolic link; expected a folder\n");
        assertThat(files(target)).isEmpty();
    }

    @Test
    void aReportMayStandBesideTheTextsAndIsNotReadAgain() throws IOException {
        Path texts = Files.createDirectory(temporary.resolve("texts"));
        Files.copy(Path.of(EARLIER), texts.resolve("a.txt"));
        Path inside = texts.resolve("report");
        assertThat(run(texts + " -q", inside).status()).isZero();
        Map<String, String> first = files(inside);
        assertThat(run(texts + " -q", inside).status()).isZero();
        assertThat(files(inside)).isEqualTo(first);
        assertThat(text(inside.resolve("documents.csv")).lines()).hasSize(2);
    }

    @Test
    void theFolderThatIsReadIsNotTheReport() throws IOException {
        Path texts = Files.createDirectory(temporary.resolve("texts"));
        Files.copy(Path.of(EARLIER), texts.resolve("a.txt"));
        Run run = run(texts + " --force", texts);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is the folder that is read; expected another");
        assertThat(files(texts)).containsOnlyKeys("a.txt");
    }
}
