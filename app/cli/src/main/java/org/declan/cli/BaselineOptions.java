package org.declan.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.declan.report.finding.Baseline;
import org.declan.report.finding.BaselineException;
import org.declan.report.finding.BaselineFile;
import org.declan.report.finding.Findings;
import org.declan.text.InputException;
import org.declan.text.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known and accepted. */
final class BaselineOptions {

    @Option(
            order = 14,
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Report only what is not in FILE; it is known again when lines are put in or a file is renamed.")
    @Nullable
    String file;

    @Option(
            order = 15,
            names = "--write-baseline",
            description = "Write all that is found to the FILE of --baseline, report nothing and exit with 0.")
    boolean write;

    /** The baseline; an empty one if none is asked for. */
    Baseline read() throws InputException {
        if (file == null && write) {
            throw InputException.in(
                    "--write-baseline", "expected --baseline FILE beside it, to say which file to write");
        }
        if (file == null || write) {
            return new Baseline(List.of());
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            return BaselineFile.read(in);
        } catch (BaselineException e) {
            throw InputException.at(
                    file, new Place(e.place().line(), e.place().column()), String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            throw InputException.in(file, "no such file; --write-baseline writes it");
        } catch (IOException | InvalidPathException e) {
            throw InputException.in(file, "the baseline cannot be read: " + e.getMessage());
        }
    }

    /** Whether the findings are to be written to the baseline. */
    boolean isWritten() {
        return write;
    }

    /** The path as the user wrote it; empty if there is none. */
    String file() {
        return file == null ? "" : file;
    }

    /** Writes the baseline by which none of this is new. */
    void write(Findings findings, Session session) throws Exception {
        OutputOptions.toStream(file, session, out -> BaselineFile.write(Baseline.of(findings), out));
    }
}
