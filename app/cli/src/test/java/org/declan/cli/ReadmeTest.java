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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documents show is what happens: each command of README.md is run, and its output compared. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\\n(.*?)^```$", Pattern.DOTALL);
    /** Commands that the build runs, or that only fetch and show the program. */
    private static final List<String> NOT_OURS = List.of("git clone", "cd ", "mvn verify", "man ");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheReadmePrintsWhatStandsBelowIt() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String block : blocks("console")) {
            for (String step : block.split("(?m)^\\$ ", -1)) {
                String command = step.lines().findFirst().orElse("");
                if (!command.isEmpty() && NOT_OURS.stream().noneMatch(command::startsWith)) {
                    tests.add(DynamicTest.dynamicTest(command, () -> check(command, step)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(2);
        return tests.stream();
    }

    private static void check(String command, String step) {
        assertThat(command).startsWith("./declan ");
        boolean piped = command.contains(" --format ");
        Run run = Run.of(command.substring("./declan ".length()), "", piped ? Terminal.NONE : Run.terminal(80));
        String shown = step.substring(command.length() + 1);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        int cut = shown.indexOf("\n...\n");
        if (cut >= 0) {
            assertThat(run.out()).startsWith(shown.substring(0, cut + 1));
        } else {
            assertThat(run.out().stripTrailing()).isEqualTo(shown.stripTrailing());
        }
    }

    @Test
    void theThemeFileOfTheReadmeWorks() throws IOException {
        List<String> themes =
                blocks("yaml").stream().filter(block -> block.startsWith("id:")).toList();
        assertThat(themes).isNotEmpty();
        for (String block : themes) {
            Path file = folder.resolve("theme.yml");
            Files.writeString(file, block, StandardCharsets.UTF_8);
            Run run = Run.of("themes seeds/ --by corpus --themes " + file);
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }
    }

    @Test
    void everySubcommandStandsInTheReadme() throws IOException {
        assertThat(Main.commandLine().getSubcommands().keySet())
                .allSatisfy(name -> assertThat(readme()).contains("| `" + name + "` |"));
    }

    @Test
    void everyColumnOfTheFirstTableIsExplained() throws IOException {
        assertThat(ThemeTables.counts(GroupOptions.By.DOCUMENT).columns())
                .allSatisfy(column -> assertThat(readme()).contains("| `" + column.name() + "` |"));
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(readme());
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    }
}
