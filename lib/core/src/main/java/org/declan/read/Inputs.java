package org.declan.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What the user named, as a list of files: files as they are given, folders searched to the bottom for texts in the byte
 * order of their paths, hidden files left out, no file twice.
 */
public final class Inputs {

    private final PathFilter filter;
    private final Consumer<Notice> notices;
    private final Consumer<InputException> errors;
    private final Repeats repeats;
    private final List<Found> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private Path start = Path.of("");
    /** Whether nothing else was named than one file or folder. */
    private boolean alone;

    /** What becomes of a file that is named more than once. */
    private enum Repeats {
        ONE_TEXT,
        A_TEXT_EACH
    }

    private record Found(String name, @Nullable Path path) {}

    private Inputs(PathFilter filter, Consumer<Notice> notices, Consumer<InputException> errors, Repeats repeats) {
        this.repeats = repeats;
        this.filter = filter;
        this.notices = notices;
        this.errors = errors;
    }

    /**
     * The files that the arguments stand for.
     *
     * @param arguments paths of files and folders; {@code -} is standard input
     * @param filter which files of a folder to take
     * @param notices told what was passed over
     * @param errors told each path that is missing or unreadable; the rest goes on
     */
    public static List<InputFile> find(
            List<String> arguments, PathFilter filter, Consumer<Notice> notices, Consumer<InputException> errors) {
        return new Inputs(filter, notices, errors, Repeats.ONE_TEXT).files(arguments);
    }

    /** As {@link #find}, but a file that is named twice is two texts, so that a text can be compared with itself. */
    public static List<InputFile> findEach(
            List<String> arguments, PathFilter filter, Consumer<Notice> notices, Consumer<InputException> errors) {
        return new Inputs(filter, notices, errors, Repeats.A_TEXT_EACH).files(arguments);
    }

    /** As {@link #find} with arguments that are told from a folder, which is not part of the names of the files. */
    public static Inputs in(Path folder, PathFilter filter, Consumer<Notice> notices, Consumer<InputException> errors) {
        Inputs inputs = new Inputs(filter, notices, errors, Repeats.ONE_TEXT);
        inputs.start = folder;
        return inputs;
    }

    /** The files that the arguments stand for. */
    public List<InputFile> files(List<String> arguments) {
        alone = arguments.size() == 1;
        for (String argument : arguments) {
            if (argument.equals("-")) {
                standardInput();
            } else {
                argument(argument);
            }
        }
        List<String> names = new ArrayList<>();
        for (Found file : found) {
            names.add(file.name);
        }
        List<String> ids = DocumentIds.assign(names);
        List<InputFile> files = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Found file = found.get(i);
            files.add(new InputFile(ids.get(i), file.name, file.path));
        }
        return files;
    }

    private void standardInput() {
        Found stdin = new Found("-", null);
        if (found.contains(stdin)) {
            notices.accept(new Notice("-", null, "named twice; read once"));
        } else {
            found.add(stdin);
        }
    }

    private void argument(String argument) {
        if (argument.isEmpty()) {
            errors.accept(InputException.in("\"\"", "no such file or folder"));
            return;
        }
        Path path;
        try {
            path = start.resolve(argument);
        } catch (java.nio.file.InvalidPathException e) {
            errors.accept(InputException.in(argument, "not a path: " + e.getReason()));
            return;
        }
        if (Files.isDirectory(path)) {
            folder(argument, path);
        } else if (!Files.exists(path)) {
            boolean dangling = Files.isSymbolicLink(path);
            errors.accept(InputException.in(argument, dangling ? "a link to nothing" : "no such file or folder"));
        } else {
            add(new Found(argument, path));
        }
    }

    private void folder(String argument, Path folder) {
        FolderWalk walk = new FolderWalk(filter, notices, errors);
        walk.through(argument.endsWith("/") ? argument : argument + "/", folder);
        List<FolderWalk.Found> files = walk.found();
        if (files.isEmpty()) {
            errors.accept(InputException.in(argument, "no text in this folder; expected .txt or .md files"));
        } else if (walk.others() > 0) {
            String message = walk.others() == 1 ? "1 file was" : walk.others() + " files were";
            notices.accept(new Notice(argument, null, message + " passed over; texts are .txt and .md files"));
        }
        // A folder has no file twice but by a link, and where files really are takes time and memory.
        boolean distinct = alone && !walk.hasLinks();
        for (FolderWalk.Found file : files) {
            Found text = new Found(file.name(), file.path());
            if (distinct) {
                found.add(text);
            } else {
                add(text, file.real());
            }
        }
    }

    /** Adds a file that is not a text of a folder, or no more than a link to one. */
    private void add(Found file) {
        Path path = Objects.requireNonNull(file.path);
        if (Files.isRegularFile(path)) {
            add(file, FolderWalk.real(path));
        } else {
            found.add(file);
        }
    }

    private void add(Found file, Path real) {
        if (seen.add(real) || repeats == Repeats.A_TEXT_EACH) {
            found.add(file);
        } else {
            notices.accept(new Notice(file.name, null, "named twice; read once"));
        }
    }

    /** A file name without its last extension. */
    static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
