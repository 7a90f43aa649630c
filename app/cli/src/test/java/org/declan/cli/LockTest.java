package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lock of a copy of the seeds, which is then changed. */
class LockTest {

    private static final String TEXT_2011 = "002_da563d301c0450ee.txt";

    @TempDir
    private Path folder;

    private Path texts;
    private Path lock;

    @BeforeEach
    void copy() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        lock = folder.resolve("figures.lock");
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, texts.resolve(seed.getFileName().toString()));
            }
        }
    }

    private void lock(String options) {
        Run run = Run.of("lock --by year " + options + " " + texts + " -o " + lock);
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    private Run verify(String options) {
        return Run.of("verify " + lock + " " + options);
    }

    private void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        Files.writeString(file, text.replaceFirst(before, after), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsUnchangedHolds() {
        lock("--terms 10");
        // 4 groups: 4 sizes, 2 numbers of each of 4 themes, 2 totals of terms, 10 terms.
        assertThat(verify("")).isEqualTo(new Run(0, "holds: 96 numbers, 4 files\n", ""));
        assertThat(verify("--strict").status()).isZero();
    }

    @Test
    void aLockDoesNotDependOnThreadsAndHasNoPathOfTheMachine() throws IOException {
        lock("--threads 1");
        String one = Files.readString(lock, StandardCharsets.UTF_8);
        for (String threads : List.of("2", "8")) {
            lock("--threads " + threads);
            assertThat(Files.readString(lock, StandardCharsets.UTF_8)).isEqualTo(one);
            assertThat(verify("--threads " + threads).status()).isZero();
        }
        assertThat(one).doesNotContain(folder.toString()).contains("\ntexts/" + TEXT_2011 + "\t4261\t");
    }

    @Test
    void aCopyElsewhereHoldsToo() throws IOException {
        lock("--themes testdata/inputs/themes-replacing --theme xenophobia --terms 5");
        lock("--terms 5");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(texts, elsewhere.resolve("texts"));
        Files.move(lock, elsewhere.resolve("figures.lock"));
        lock = elsewhere.resolve("figures.lock");
        assertThat(verify("")).isEqualTo(new Run(0, "holds: 76 numbers, 4 files\n", ""));
    }

    /** One word less, which is a term and a mention of a theme: all that follows by hand. */
    @Test
    void oneWordThatIsLeftOutIsNamedInEveryNumberItIsIn() throws IOException {
        lock("--term xénophobie,migrants");
        replace(texts.resolve(TEXT_2011), "xénophobie", "");
        Run run = verify("");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("declan: warning: texts/" + TEXT_2011
                        + ": changed since it was locked (4261 bytes then, 4250 now)\n");
        assertThat(run.out()).isEqualTo("""
                        kind,item,year,locked,now,difference
                        words,,2011,623,622,-1
                        theme-mentions,xenophobia,2011,3,2,-1
                        term-tokens,,2011,623,622,-1
                        term-types,,2011,271,270,-1
                        term,xénophobie,2011,1,0,-1
                        """);
    }

    @Test
    void numbersMayHoldThoughATextIsAnother() throws IOException {
        lock("--terms 5");
        Files.writeString(
                texts.resolve(TEXT_2011),
                Files.readString(texts.resolve(TEXT_2011), StandardCharsets.UTF_8) + "\n\n",
                StandardCharsets.UTF_8);
        Run run = verify("");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("holds: 76 numbers, 4 files\n");
        assertThat(run.err()).contains(TEXT_2011 + ": changed since it was locked");
        assertThat(verify("--strict -q")).isEqualTo(new Run(1, run.out(), ""));
    }

    @Test
    void aTextThatAppearsAndOneThatIsGoneAreNamed() throws IOException {
        lock("--terms 1");
        Files.move(texts.resolve(TEXT_2011), texts.resolve("new.md"));
        Files.writeString(texts.resolve("new.md"), "Déclaration\n\nRabat, le 3 mai 2019\n\nNous agissons.\n");
        Run run = verify("");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("texts/" + TEXT_2011 + ": gone since it was locked")
                .contains("texts/new.md: new since the lock was made");
        assertThat(run.out()).contains("\nwords,,2011,623,,\n", "\nwords,,2019,,8,\n");
    }

    @Test
    void aThemeThatChangesIsNamed() throws IOException {
        Path themes = Files.createDirectory(folder.resolve("themes"));
        Path theme = themes.resolve("who.yml");
        Files.writeString(theme, "id: who\npatterns: [nous]\n", StandardCharsets.UTF_8);
        lock("--terms 0 --theme who --themes " + themes);
        assertThat(Files.readString(lock, StandardCharsets.UTF_8)).contains("\n--themes\tthemes\n");
        assertThat(verify("")).isEqualTo(new Run(0, "holds: 32 numbers, 4 files\n", ""));
        Files.writeString(theme, "id: who\npatterns: [vous]\n", StandardCharsets.UTF_8);
        Run run = verify("");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("theme who: changed since it was locked");
        assertThat(run.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("theme-"));
    }

    @Test
    void aPathThatIsMissingIsAnErrorAndTheNumbersAreToldAllTheSame() throws IOException {
        Path one = texts.resolve(TEXT_2011);
        Run made = Run.of(
                "lock --by year --terms 0 " + one + " " + texts.resolve("000_a82fe351acae5571.txt") + " -o " + lock);
        assertThat(made.status()).isZero();
        Files.delete(one);
        Run run = verify("");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("declan: texts/" + TEXT_2011 + ": no such file or folder\n");
        assertThat(run.out()).contains("\nwords,,2011,623,,\n").doesNotContain(",2010,");
    }

    @Test
    void aLockOfInputsThatCannotAllBeReadIsNotWritten() {
        Run run = Run.of("lock " + texts + " " + folder.resolve("none.txt") + " -o " + lock);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith(": not written, as a lock is of all its inputs\n");
        assertThat(lock).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--repeated --min-count 3 --stopwords fr --terms 20",
                "--unit lemma --pos NOUN,VERB --terms all",
                "--ngrams 2-3 --min-count 4 --terms all --only 2011,2022",
                "--match migr.* --terms all --fold accents",
                "--stopwords testdata/inputs/terms/stop.txt --encoding utf-8 --exclude '*/003*'"
            })
    void everyChoiceOfTermsHoldsAgain(String options) {
        lock(options);
        assertThat(verify("").err()).isEmpty();
        assertThat(verify("").status()).isZero();
    }

    @Test
    void aLockThatWasCutShortIsNoLock() throws IOException {
        lock("--terms 2");
        String whole = Files.readString(lock, StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length() - 6; length += 97) {
            Files.writeString(lock, whole.substring(0, length), StandardCharsets.UTF_8);
            Run run = verify("");
            assertThat(run.status()).as("%d characters", length).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("declan: " + lock + ":")
                    .matches("[^\n]*:\\d+:\\d+: [^\n]*expected [^\n]*\n");
        }
    }

    @Test
    void theLinesThatTheReadmeShowsStandInTheLockOfTheSeeds() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String shown = readme.substring(readme.indexOf("```text\nwords") + 8);
        lock("");
        assertThat(Files.readAllLines(lock, StandardCharsets.UTF_8))
                .containsAll(shown.substring(0, shown.indexOf("```")).lines().toList());
    }

    @Test
    void aLockWithTheLineEndsOfWindowsIsRead() throws IOException {
        lock("--terms 2");
        String whole = Files.readString(lock, StandardCharsets.UTF_8);
        Files.writeString(lock, whole.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        assertThat(verify("").status()).isZero();
    }
}
