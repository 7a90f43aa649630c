package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declan.yaml.Yaml;
import org.declan.yaml.YamlValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The workflow of README.md, step by step, in a repository of drafts, by a shell as on a runner. */
@DisabledOnOs(OS.WINDOWS)
class WorkflowTest {

    private static final Path DRAFTS = Path.of("testdata/inputs/workflow");

    @TempDir
    private Path repository;

    /** What a step of the workflow came to. */
    private record Step(String name, int status, String out) {}

    @BeforeEach
    void theRepositoryHoldsDraftsAndWhatIsKnownOfThem() throws Exception {
        try (Stream<Path> files = Files.walk(DRAFTS)) {
            for (Path file : files.toList()) {
                Path copy = repository.resolve(DRAFTS.relativize(file).toString());
                if (!copy.equals(repository.resolve(""))) {
                    Files.copy(file, copy);
                }
            }
        }
        checkOutDeclan(repository.resolve(".declan"));
        String once = block("sh");
        assertThat(once.lines()).hasSize(2);
        Step prepared = run("once", "PATH=\"$PWD/.declan:$PATH\"\n" + once);
        assertThat(prepared.status()).describedAs(prepared.out()).isZero();
    }

    @Test
    void nothingIsSaidOfWhatIsKnown() throws Exception {
        List<Step> steps = steps();
        assertThat(steps)
                .hasSize(4)
                .allSatisfy(step -> assertThat(step.status())
                        .describedAs(step.name() + ": " + step.out())
                        .isZero());
        assertThat(step(steps, "rules").out()).doesNotContain("::");
        assertThat(Files.readString(repository.resolve("declan.sarif"))).contains("\"2.1.0\"");
        assertThat(Files.readString(repository.resolve("declan.xml"))).contains("failures=\"0\"");
    }

    @Test
    void aNewFindingFailsTheStepAndStandsBesideItsLine() throws Exception {
        Path draft = repository.resolve("drafts/2026.txt");
        String changed =
                "\n".repeat(3) + Files.readString(draft) + "\n4. Les émigrants seront accueillis avec dignité.\n";
        Files.writeString(draft, changed);
        List<Step> steps = steps();
        Step check = step(steps, "rules");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out().lines().filter(line -> line.startsWith("::")))
                .singleElement()
                .asString()
                .startsWith("::error file=drafts/2026.txt,line=14,")
                .contains("migrants en situation irrégulière");
        assertThat(Files.readString(repository.resolve("declan.sarif"))).contains("\"uri\": \"drafts/2026.txt\"");
        assertThat(step(steps, "themes").status()).isZero();
        assertThat(step(steps, "figures").status()).isZero();
    }

    @Test
    void aThemeThatFindsTooMuchAndAFigureThatMovedFailTheirSteps() throws Exception {
        Path theme = repository.resolve("themes/housing.yml");
        Files.writeString(theme, Files.readString(theme).replace("unless: logement de fonction\n", ""));
        Path agreed = repository.resolve("agreed/2019.txt");
        Files.writeString(agreed, Files.readString(agreed).replace("la traite", "la vente"));
        List<Step> steps = steps();
        assertThat(step(steps, "themes").status()).isEqualTo(1);
        assertThat(step(steps, "themes").out()).contains("Le logement de fonction est supprimé.");
        assertThat(step(steps, "figures").status()).isEqualTo(1);
        assertThat(step(steps, "figures").out()).contains("trafficking").contains("agreed/2019.txt");
    }

    /** The steps that run a command, each in a shell of its own with what the runner gives it. */
    private List<Step> steps() throws Exception {
        YamlValue.Mapping workflow =
                Yaml.parse("README.md", block("yaml"), 1).orElseThrow().asMapping("a workflow");
        YamlValue.Mapping job =
                workflow.need("jobs").asMapping("jobs").need("declan").asMapping("a job");
        List<Step> steps = new ArrayList<>();
        for (YamlValue item : job.need("steps").asList("steps")) {
            YamlValue.Mapping step = item.asMapping("a step");
            YamlValue command = step.get("run");
            if (command != null) {
                String name = step.need("name").asScalar("a name").text();
                steps.add(run(name, command.asScalar("a command").text()));
            }
        }
        return steps;
    }

    private Step run(String name, String command) throws Exception {
        Path paths = repository.resolve("github-path");
        String before = Files.exists(paths) ? String.join(":", Files.readAllLines(paths)) + ":" : "";
        ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", command)
                .directory(repository.toFile())
                .redirectErrorStream(true);
        builder.environment().put("GITHUB_PATH", paths.toString());
        builder.environment().merge("PATH", before, (path, first) -> first + path);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Step(name, process.waitFor(), out);
    }

    private static Step step(List<Step> steps, String word) {
        return steps.stream()
                .filter(step -> step.name().contains(word))
                .findFirst()
                .orElseThrow();
    }

    /** The launcher, as far as this test goes: these classes. */
    private static void checkOutDeclan(Path folder) throws IOException {
        Files.createDirectory(folder);
        Path launcher = folder.resolve("declan");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Stream.of(System.getProperty("java.class.path").split(":", -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((a, b) -> a + ":" + b)
                .orElseThrow();
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp '" + classes
                        + "' org.declan.cli.Main \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    /** The workflow or the commands that go before it, as README.md shows them. */
    private static String block(String language) throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        String section = readme.substring(readme.indexOf("### In GitHub Actions"));
        Matcher block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(section);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
