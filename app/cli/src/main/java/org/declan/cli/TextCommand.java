package org.declan.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.declan.read.InputFile;
import org.declan.read.Inputs;
import org.declan.read.PathFilter;
import org.declan.read.TextReader;
import org.declan.text.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What all commands that read texts share: how inputs are read, and one pass over the documents. What the words of the
 * command line stand for is each command's own; of most they are paths: {@link PathsCommand}.
 */
abstract class TextCommand extends SessionCommand {

    /** What a PATH is, for the help. */
    static final String PATH = "Texts (.txt, .md), or folders of them, read to the bottom; - is standard input.";

    @Option(
            order = 31,
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of all texts, as windows-1252 or MacRoman; recognised in each when not given.")
    @Nullable
    String encoding;

    @Option(
            order = 32,
            names = "--include",
            paramLabel = "GLOB",
            description = "In folders, take the files that match, whatever their extension.")
    List<String> include = new ArrayList<>();

    @Option(
            order = 33,
            names = "--exclude",
            paramLabel = "GLOB",
            description = "In folders, leave out the files that match.")
    List<String> exclude = new ArrayList<>();

    @Option(
            order = 34,
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work; by default one a processor. Results are the same.")
    int threads;

    @Option(
            order = 36,
            names = {"-v", "--verbose"},
            description = "Say of each text what was found in it.")
    boolean verbose;

    @Override
    public Integer call() throws Exception {
        if (isQuiet()) {
            session.beQuiet();
        }
        if (verbose) {
            session.beVerbose();
        }
        if (threads < 0) {
            throw InputException.in("--threads", "expected a number from 1; found " + threads);
        }
        if (threads == 1) {
            session.useOneThread();
        }
        Notices notices = new Notices(session);
        List<InputFile> files = files(notices);
        for (InputFile file : files) {
            if (file.path() != null) {
                session.reads(file.path());
            }
        }
        TextReader reader = new TextReader(charset(encoding), session.in(), notices, this::isRead).prepared(files);
        Corpus corpus = new Corpus(files, reader, threads, session, notices);
        run(corpus);
        return status();
    }

    /** The texts and folders that were named. */
    abstract List<String> paths();

    /** The folder from which relative paths are told: that in which the program runs. */
    Path folder() {
        return Path.of("");
    }

    /** Whether {@code --quiet} was given: nothing is said of inputs that could be used. */
    abstract boolean isQuiet();

    /** Whether a folder was named, and not only files. */
    final boolean hasFolder() {
        return paths().stream().anyMatch(TextCommand::isFolder);
    }

    static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether texts are compared with one another, so that a file may be named twice. */
    boolean hasPairs() {
        return false;
    }

    /** Told the name and the bytes of each file that is read, on the thread that reads it. */
    void isRead(String name, byte[] bytes) {
        // Most commands need only what the bytes say.
    }

    /** Does the work of the command. */
    abstract void run(Corpus corpus) throws Exception;

    /** The exit status once the work is done. */
    int status() {
        return session.status();
    }

    private List<InputFile> files(Notices notices) throws InputException {
        PathFilter filter = include.isEmpty() && exclude.isEmpty() ? PathFilter.TEXTS : PathFilter.of(include, exclude);
        return hasPairs()
                ? Inputs.findEach(paths(), filter, notices, session::failed)
                : Inputs.in(folder(), filter, notices, session::failed).files(paths());
    }

    /** The encoding of a name, null for none. */
    static @Nullable Charset charset(@Nullable String encoding) throws InputException {
        if (encoding == null) {
            return null;
        }
        String name = encoding.toLowerCase(Locale.ROOT).equals("macroman") ? "x-MacRoman" : encoding;
        try {
            return name.equalsIgnoreCase("utf8") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw InputException.in(
                    "--encoding",
                    "expected an encoding such as utf-8, windows-1252, MacRoman; found \"" + encoding + "\"");
        }
    }
}
