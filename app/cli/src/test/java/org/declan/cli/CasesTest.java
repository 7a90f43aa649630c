package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/**
 * One folder of testdata/cases is one test: {@code args} (a command line), and optionally {@code stdin}, {@code terminal}
 * (its width, then {@code colour} or nothing); what is expected in {@code stdout}, {@code stderr} (empty when there is no
 * such file) and {@code status} (0 when there is no such file). Each is run in three locales, in two of them on one thread and on many.
 *
 * <p>{@code mvn verify -Ddeclan.update} writes what the program prints into the folders, for review with git.
 */
class CasesTest {

    private static final Path CASES = Path.of("testdata", "cases");

    @TestFactory
    Stream<DynamicTest> everyCasePrintsWhatItsFolderSays() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> sorted = folders.filter(Files::isDirectory).sorted().toList();
            return sorted.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName() + "", () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Run run = run(folder, "");
        if (System.getProperty("declan.update") != null) {
            update(folder, run);
        }
        assertThat(run.err()).as("stderr of %s", folder).isEqualTo(text(folder, "stderr"));
        assertThat(run.out()).as("stdout of %s", folder).isEqualTo(text(folder, "stdout"));
        assertThat(run.status()).as("status of %s", folder).isEqualTo(status(folder));
        boolean threads = run.status() == 0 && takesThreads(text(folder, "args"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fr-FR"));
            assertThat(run(folder, threads ? " --threads 1" : ""))
                    .as("%s in French, on one thread", folder)
                    .isEqualTo(run);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(run(folder, threads ? " --threads 8" : ""))
                    .as("%s in Turkish, on eight threads", folder)
                    .isEqualTo(run);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static boolean takesThreads(String args) {
        CommandLine command = Main.commandLine();
        for (String word : args.strip().split("\\s+", -1)) {
            CommandLine nested = command.getSubcommands().get(word);
            if (nested == null) {
                break;
            }
            command = nested;
        }
        return command.getCommandSpec().findOption("--threads") != null && !args.contains("-h");
    }

    private static Run run(Path folder, String more) {
        return Run.of(text(folder, "args").strip() + more, text(folder, "stdin"), terminal(text(folder, "terminal")));
    }

    private static Terminal terminal(String words) {
        if (words.isBlank()) {
            return Terminal.NONE;
        }
        boolean colour = words.contains("colour");
        int width = Integer.parseInt(words.replace("colour", "").strip());
        return new Terminal(true, width, colour ? Map.of() : Map.of("NO_COLOR", "1"));
    }

    private static int status(Path folder) {
        String status = text(folder, "status").strip();
        return status.isEmpty() ? 0 : Integer.parseInt(status);
    }

    private static String text(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void update(Path folder, Run run) throws IOException {
        write(folder.resolve("stdout"), run.out());
        write(folder.resolve("stderr"), run.err());
        write(folder.resolve("status"), run.status() == 0 ? "" : run.status() + "\n");
    }

    private static void write(Path file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }
}
