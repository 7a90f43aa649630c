package org.declan.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.declan.report.lock.Lock;
import org.declan.report.lock.LockComparison;
import org.declan.report.lock.LockException;
import org.declan.report.lock.LockFile;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Works the numbers of a lock out again, and names those that no longer hold. */
@Command(
        footer = {
            "%nThe lock is of numbers: when all hold, the exit status is 0, even if a text, a theme, a model or the"
                    + " version is not the one that was locked, which is said on standard error; with --strict it is 1."
                    + " A path that the lock names and that is not there, or cannot be read, makes it 2, and the numbers"
                    + " are told all the same. Texts are named as the lock has them, from its folder.",
            "%nExamples:",
            "  declan verify",
            "  declan verify figures.lock --strict",
            "  declan verify figures.lock --format csv -o broken.csv"
        })
final class VerifyCommand extends SessionCommand {

    @Parameters(
            paramLabel = "LOCK",
            arity = "0..1",
            description = "The file that declan lock wrote; declan.lock by default.")
    String file = LockCommand.DEFAULT;

    @Option(
            order = 1,
            names = "--strict",
            description = "Exit with 1 also when all numbers hold, but something they were made from is another.")
    boolean strict;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            order = 34,
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work; by default one a processor. Results are the same.")
    int threads;

    @Option(
            order = 35,
            names = {"-q", "--quiet"},
            description = "Say nothing of what may be why.")
    boolean quiet;

    @Override
    public Integer call() throws Exception {
        Lock locked = read();
        LockCommand again = LockRecipe.command(locked.recipe(), session);
        again.threads = threads;
        again.named.quiet = quiet;
        Lock now = again.again(locked, LockFolder.of(file));
        LockComparison comparison = LockComparison.of(locked, now);
        for (LockComparison.Cause cause : comparison.causes()) {
            session.notice(new Notice(cause.name(), null, cause.message()));
        }
        write(comparison, locked, again.groups.by());
        boolean isTripped = !comparison.changes().isEmpty()
                || (strict && !comparison.causes().isEmpty());
        return session.status() != 0 ? session.status() : isTripped ? 1 : 0;
    }

    private void write(LockComparison comparison, Lock locked, GroupOptions.By by) throws Exception {
        if (comparison.changes().isEmpty() && !output.isFormatChosen()) {
            String line = "holds: " + counted(locked.numbers().size(), "number") + ", "
                    + counted(locked.sources().inputs().size(), "file") + "\n";
            output.toStream(session, out -> out.write(line.getBytes(StandardCharsets.UTF_8)));
            return;
        }
        output.write(LockTables.changes(by), session, rows -> {
            for (LockComparison.Change change : comparison.changes()) {
                LockTables.write(change, rows);
            }
        });
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private Lock read() throws InputException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            return LockFile.read(in, LockRecipe::check);
        } catch (LockException e) {
            throw InputException.at(file, new Place(e.line(), e.column()), e.getMessage());
        } catch (NoSuchFileException e) {
            throw InputException.in(file, "no such lock; declan lock PATH... -o " + file + " makes one");
        } catch (IOException | InvalidPathException e) {
            throw InputException.in(file, "cannot be read: " + e.getMessage());
        }
    }
}
