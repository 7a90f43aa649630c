package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate as CI runs it, over the seeds. */
class CheckTest {

    private static final String OUTDATED = """
            rules:
              - id: outdated
                banned: [émigrant, émigré]
              - id: trafficking
                theme: trafficking
                at-most: 1
              - id: caribbean
                formula: pays d'Amérique latine et des Caraïbes
            """;

    @TempDir
    private Path folder;

    private Path texts;
    private Path rules;
    private Path known;

    @BeforeEach
    void copyTheSeeds() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        rules = folder.resolve("rules.yml");
        known = folder.resolve("known.json");
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, texts.resolve(seed.getFileName()));
            }
        }
    }

    private Run check(String yaml, String options) throws IOException {
        Files.writeString(rules, yaml, StandardCharsets.UTF_8);
        return Run.of("check -c " + rules + " " + options + " " + texts);
    }

    @ParameterizedTest
    @CsvSource({
        "error, error, 1", "error, warning, 1", "error, info, 1", "error, never, 0",
        "warning, error, 0", "warning, warning, 1", "warning, info, 1", "warning, never, 0",
        "info, error, 0", "info, warning, 0", "info, info, 1", "info, never, 0"
    })
    void theStatusFollowsFromTheLevelTheGateAndTheBaseline(String level, String failOn, int status) throws IOException {
        String yaml = "rules: [{id: a, level: " + level + ", banned: émigrant}]";
        assertThat(check(yaml, "--fail-on " + failOn).status()).isEqualTo(status);
        assertThat(check(yaml, "--write-baseline --baseline " + known).status()).isZero();
        assertThat(check(yaml, "--fail-on " + failOn + " --baseline " + known).status())
                .isZero();
        assertThat(check(yaml, "--fail-on " + failOn + " " + folder.resolve("none.txt"))
                        .status())
                .isEqualTo(2);
        assertThat(check(yaml + "\ncolour: red", "--fail-on " + failOn).status())
                .isEqualTo(2);
        String clean = "rules: [{id: a, level: " + level + ", banned: licorne}]";
        assertThat(check(clean, "--fail-on " + failOn).status()).isZero();
    }

    @Test
    void aBaselineHoldsWhenTenLinesArePutInAboveEachFinding() throws IOException {
        Run before = check(OUTDATED, "--baseline " + known + " --write-baseline");
        assertThat(before.status()).as(before.err()).isZero();
        assertThat(before.out()).isEmpty();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.toList()) {
                putTenLinesAboveEachParagraph(file);
            }
        }
        Run after = check(OUTDATED, "--baseline " + known);
        assertThat(after.out()).isEmpty();
        assertThat(after.err()).contains("no findings in 4 texts (").doesNotContain("gone");
        assertThat(after.status()).isZero();
    }

    private static void putTenLinesAboveEachParagraph(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean isFirst = true;
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            if (isFirst && !line.isBlank()) {
                for (int i = 0; i < 5; i++) {
                    lines.add("");
                    lines.add("Une ligne de plus.");
                }
                lines.add("");
            }
            lines.add(line);
            isFirst = line.isBlank();
        }
        Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
    }

    @Test
    void oneMoreOccurrenceIsOneFinding() throws IOException {
        check(OUTDATED, "--baseline " + known + " --write-baseline");
        Path seed = texts.resolve("000_a82fe351acae5571.txt");
        String text = Files.readString(seed, StandardCharsets.UTF_8);
        String again = text.lines()
                .filter(line -> line.contains("contribution économique"))
                .findFirst()
                .orElseThrow();
        Files.writeString(seed, text + "\n\n" + again + "\n", StandardCharsets.UTF_8);
        Run run = check(OUTDATED, "--baseline " + known + " --format github");
        assertThat(run.out().lines()).singleElement().asString().contains("title=outdated");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aRenamedTextIsKnownAgainAndARepairedOneIsGone() throws IOException {
        check(OUTDATED, "--baseline " + known + " --write-baseline");
        Path seed = texts.resolve("000_a82fe351acae5571.txt");
        String text = Files.readString(seed, StandardCharsets.UTF_8);
        Files.writeString(
                seed, text.replace("migré", "migrant").replace("émigrant", "migrant"), StandardCharsets.UTF_8);
        Run run = check("rules: [{id: outdated, banned: émigrant}]", "--baseline " + known);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("known findings are gone");
    }

    @Test
    void theStarterFileRunsAndIsNotWrittenOver() throws IOException {
        Run init = Run.of("check --init -c " + rules);
        assertThat(init.err()).contains("written");
        assertThat(init.status()).isZero();
        String written = Files.readString(rules, StandardCharsets.UTF_8);
        Run run = Run.of("check -c " + rules + " seeds/");
        assertThat(run.err()).isEqualTo("declan: no findings in 4 texts\n");
        assertThat(run.status()).isZero();
        assertThat(Run.of("check --init -c " + rules).status()).isEqualTo(2);
        assertThat(Files.readString(rules, StandardCharsets.UTF_8)).isEqualTo(written);
    }

    @Test
    void severalFormatsAreWrittenAtOnce() throws IOException {
        Path sarif = folder.resolve("a.sarif");
        Path junit = folder.resolve("a,b.xml");
        Run run = check(OUTDATED, "--format github,sarif=" + sarif + " --format junit=" + junit);
        assertThat(run.out()).startsWith("::error file=");
        assertThat(Files.readString(sarif, StandardCharsets.UTF_8))
                .isEqualTo(check(OUTDATED, "--format sarif").out());
        assertThat(Files.readString(junit, StandardCharsets.UTF_8))
                .isEqualTo(check(OUTDATED, "--format junit").out());
        Path text = folder.resolve("a.txt");
        assertThat(check(OUTDATED, "-o " + text).out()).isEmpty();
        assertThat(Files.readString(text, StandardCharsets.UTF_8))
                .isEqualTo(check(OUTDATED, "").out());
    }

    @Test
    void oneThreadFindsWhatManyFind() throws IOException {
        String one = check(OUTDATED, "--threads 1 --format json").out();
        assertThat(one).contains("outdated").contains("trafficking");
        assertThat(check(OUTDATED, "--threads 8 --format json").out()).isEqualTo(one);
    }

    @Test
    void aThousandRulesAreOnePass() throws IOException {
        StringBuilder yaml = new StringBuilder("rules:\n");
        for (int i = 0; i < 1000; i++) {
            yaml.append(String.format(Locale.ROOT, "  - {id: r%d, banned: [émigrant, '\"m.*%d\"']}\n", i, i));
        }
        Run run = check(yaml.toString(), "--format github");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.contains("title=r999:"))
                        .count())
                .isEqualTo(run.out()
                        .lines()
                        .filter(line -> line.contains("title=r0:"))
                        .count())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules: [{id: a, banned: '\"(a*)*b\"'}]",
                "rules: [{id: a, banned: '\"(.*.*.*.*)*x\"{1,50}'}]",
                "rules: [{id: a, theme: trafficking, where: {path: '**/**/**/**/**/**/**/*a*a*a*a*a*a*a*b'}}]"
            })
    void noPatternMakesItHang(String yaml) throws IOException {
        assertThat(check(yaml, "").status()).isLessThan(3);
    }

    @Test
    void hugeAndDeepRulesAreRefused() throws IOException {
        assertThat(check("rules:\n" + "  - {id: a, banned: b}\n".repeat(100_000), "")
                        .err())
                .contains("expected at most 1048576");
        assertThat(check("[".repeat(10_000), "").err()).contains("nested deeper than 40 levels");
        assertThat(check("rules: " + "x".repeat(9_000_000), "").err()).contains("more than 8388608 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format sarif=%s",
                "-o %s",
                "--format text --format json=%s",
                "--baseline %s --write-baseline",
            })
    void nothingThatIsReadIsWrittenOver(String options) throws IOException {
        Path text = texts.resolve("000_a82fe351acae5571.txt");
        Path base = Files.copy(text, folder.resolve("base.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), text);
        String words = Files.readString(text, StandardCharsets.UTF_8);
        String yaml = OUTDATED + "  - {id: keeps, survive: base.txt}\n";
        for (Path read : List.of(text, base, link, rules)) {
            Run run = check(yaml, String.format(Locale.ROOT, options, read));
            assertThat(run.err()).contains(read + ": is read, and would be lost; expected another file\n");
            assertThat(run.status()).isEqualTo(2);
        }
        assertThat(text).hasContent(words);
        assertThat(base).hasContent(words);
        assertThat(rules).hasContent(yaml);
        assertThat(Run.of("lock -o " + text + " " + texts).status()).isEqualTo(2);
        assertThat(Run.of("themes -o " + text + " " + texts).status()).isEqualTo(2);
        assertThat(text).hasContent(words);
    }

    @Test
    void aByteOrderMarkIsNoColumn() throws IOException {
        Path marked = folder.resolve("marked.txt");
        Files.writeString(marked, "\uFEFFémigrants 👍 émigrants", StandardCharsets.UTF_8);
        Files.writeString(rules, OUTDATED, StandardCharsets.UTF_8);
        assertThat(Run.of("check -c " + rules + " --format github " + marked).out())
                .contains("line=1,endLine=1,col=1,endColumn=9,")
                .contains("line=1,endLine=1,col=13,endColumn=21,");
    }
}
