package org.declan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Metadata.Field;
import org.declan.text.Notice;

/** One run of the program: its streams, what it told the user, and whether an input failed. Thread-safe. */
final class Session {

    private final InputStream in;
    private final OutputStream out;
    private final StandardError errors;
    private final Terminal terminal;
    private boolean quiet;
    private boolean verbose;
    private boolean singleThreaded;
    private final List<String> failures = new ArrayList<>();
    private final List<Path> inputs = new ArrayList<>();

    Session(InputStream in, OutputStream out, StandardError errors, Terminal terminal) {
        this.in = in;
        this.out = out;
        this.errors = errors;
        this.terminal = terminal;
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    StandardError errors() {
        return errors;
    }

    Terminal terminal() {
        return terminal;
    }

    /** From now on only errors are told. */
    synchronized void beQuiet() {
        quiet = true;
    }

    /** From now on each text is told of. */
    synchronized void beVerbose() {
        verbose = true;
    }

    /** From now on no second thread is started. */
    synchronized void useOneThread() {
        singleThreaded = true;
    }

    synchronized boolean isSingleThreaded() {
        return singleThreaded;
    }

    /** Notes a file that is read, so that nothing is written over it. */
    synchronized void reads(Path input) {
        inputs.add(input);
    }

    /** Whether a file that exists is one of those that are read, under this name or another. */
    synchronized boolean isRead(Path file) {
        return inputs.stream().anyMatch(input -> isSame(input, file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Tells of a text that was read, when asked to. */
    synchronized void read(Document document) {
        if (verbose) {
            String date = document.metadata()
                    .fact(Field.DATE)
                    .map(fact -> "dated " + fact.value() + " by \"" + fact.evidence() + "\"")
                    .orElse("undated");
            error(document.source().name() + ": "
                    + paragraphs(document.paragraphs().size()) + ", " + date);
        }
    }

    private static String paragraphs(int count) {
        return count == 1 ? "1 paragraph" : count + " paragraphs";
    }

    synchronized void notice(Notice notice) {
        if (!quiet) {
            errors.line("declan: warning: " + visible(notice.line()));
        }
    }

    /** Tells what came of it, unless only errors are told. */
    synchronized void summary(String line) {
        if (!quiet) {
            errors.line("declan: " + visible(line));
        }
    }

    synchronized void error(String line) {
        errors.line("declan: " + visible(line));
    }

    /** Shows what is being done, if somebody waits for it and it takes long; the next line takes its place. */
    synchronized void progress(String doing) {
        if (!quiet) {
            errors.progress("declan: " + visible(doing));
        }
    }

    /** Nothing more is being done that takes long. */
    synchronized void progressDone() {
        errors.clear();
    }

    /** Tells an input that could not be used; the rest goes on, and the exit status will be 2. */
    synchronized void failed(InputException e) {
        failures.add(e.line());
        error(e.line());
    }

    /** 0, or 2 when an input could not be used. */
    synchronized int status() {
        return failures.isEmpty() ? 0 : 2;
    }

    /** What was told of the inputs that could not be used. */
    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    /** One line, whatever a file name or a text holds. */
    private static String visible(String line) {
        StringBuilder visible = new StringBuilder(line.length());
        line.codePoints().forEach(c -> visible.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return visible.toString();
    }
}
