package org.declan.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.declan.text.CodePointOrder;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.text.WordSet;

/** Searches a folder to the bottom for texts. Of each file the system is asked once, as there can be a hundred thousand. */
final class FolderWalk {

    private static final WordSet EXTENSIONS = WordSet.of("txt text md markdown");
    /** Files of declan beside the texts, which nobody needs to be told of. */
    private static final WordSet SIDECARS = WordSet.of("declan.yml metadata.csv declan.lock");

    private final PathFilter filter;
    private final Consumer<Notice> notices;
    private final Consumer<InputException> errors;
    private final Set<Path> walked = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private int others;

    /**
     * A text.
     *
     * @param name its path as the user would write it
     * @param real its path without links
     */
    record Found(String name, Path path, Path real) {}

    FolderWalk(PathFilter filter, Consumer<Notice> notices, Consumer<InputException> errors) {
        this.filter = filter;
        this.notices = notices;
        this.errors = errors;
    }

    /** The texts in the byte order of their names. */
    List<Found> found() {
        found.sort((one, other) -> CodePointOrder.compare(one.name(), other.name()));
        return found;
    }

    /** How many files were passed over that somebody may have taken for texts. */
    int others() {
        return others;
    }

    /** Walks through a folder and those in it, with names that begin so. */
    void through(String prefix, Path folder) {
        List<Path> entries = new ArrayList<>();
        Path real;
        try {
            real = folder.toRealPath();
            if (!walked.add(real)) {
                notices.accept(new Notice(prefix, null, "a link to a folder that is read already was not followed"));
                return;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            errors.accept(InputException.in(prefix, "the folder cannot be read"));
            return;
        }
        entries.sort((one, other) -> CodePointOrder.compare(one.toString(), other.toString()));
        for (Path entry : entries) {
            String simple = String.valueOf(entry.getFileName());
            if (!simple.startsWith(".")) {
                take(new Found(prefix + simple, entry, real.resolve(simple)), simple);
            }
        }
    }

    private void take(Found entry, String simple) {
        Optional<BasicFileAttributes> own = attributes(entry.path, LinkOption.NOFOLLOW_LINKS);
        boolean link = own.isPresent() && own.get().isSymbolicLink();
        Optional<BasicFileAttributes> attributes = link ? attributes(entry.path) : own;
        if (attributes.isPresent() && attributes.get().isDirectory()) {
            through(entry.name + "/", entry.path);
        } else if (link && attributes.isEmpty()) {
            errors.accept(InputException.in(entry.name, "a link to nothing"));
        } else if (filter.takes(entry.name, simple, isText(simple))) {
            if (attributes.isPresent() && attributes.get().isRegularFile()) {
                found.add(link ? new Found(entry.name, entry.path, real(entry.path)) : entry);
            }
        } else if (!SIDECARS.contains(simple) && !filter.excludes(entry.name, simple)) {
            others++;
        }
    }

    private static Optional<BasicFileAttributes> attributes(Path path, LinkOption... options) {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, options));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The path without links, as far as it can be told. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }

    private static boolean isText(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
