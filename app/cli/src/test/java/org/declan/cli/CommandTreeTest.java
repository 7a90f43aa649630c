package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandTreeTest {

    @Test
    void theHelpOfTheProgramNamesAllCommandsThoughNoneIsBuilt() {
        assertThat(Run.of("--help").out()).isEqualTo(Main.commandLine().getUsageMessage());
    }

    @ParameterizedTest
    @EnumSource(Subcommand.class)
    void theHelpOfACommandIsThatOfTheWholeProgram(Subcommand subcommand) {
        CommandLine whole =
                Objects.requireNonNull(Main.commandLine().getSubcommands().get(subcommand.label()));
        assertThat(Run.of(subcommand.label() + " --help").out()).isEqualTo(whole.getUsageMessage());
    }

    @Test
    void aMisspeltCommandIsSuggested() {
        assertThat(Run.of("themse seeds").err()).contains("did you mean themes?");
    }

    @Test
    void aCommandBehindAnOptionThatIsNoneIsNotTheMistake() {
        assertThat(Run.of("-x themes seeds").err()).startsWith("declan: unknown option \"-x\"");
    }

    @Test
    void argumentsAreReadFromAFile(@TempDir Path folder) throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "explain words");
        assertThat(Run.of("@" + arguments)).isEqualTo(Run.of("explain words"));
    }

    /** Behind two hyphens, picocli reads the same paths. */
    @ParameterizedTest
    @ValueSource(strings = {"themes", "terms", "diff", "align", "formulas", "documents", "segments"})
    void pathsAloneAreReadAsPicocliReadsThem(String command) {
        assertThat(Run.of(command + " seeds nowhere.txt")).isEqualTo(Run.of(command + " -- seeds nowhere.txt"));
    }

    @Test
    void onlyPathsDoWithoutPicocli() throws Exception {
        for (String other :
                List.of("themes", "themes -", "themes -q seeds", "themes @seeds", "kwic seeds", "-q themes")) {
            assertThat(PathsOnly.command(session(), other.split(" "))).as(other).isNull();
        }
        assertThat(PathsOnly.command(session(), "themes", "seeds"))
                .isInstanceOfSatisfying(
                        ThemesCommand.class,
                        themes -> assertThat(themes.paths()).containsExactly("seeds"));
    }

    private static Session session() {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        return new Session(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new StandardError(nobody, Terminal.NONE, () -> 0),
                Terminal.NONE);
    }

    @Test
    void commandsStandInTheOrderOfTheList() {
        assertThat(Main.commandLine().getSubcommands().keySet())
                .containsExactlyElementsOf(Arrays.stream(Subcommand.values())
                        .map(Subcommand::label)
                        .toList());
    }
}
