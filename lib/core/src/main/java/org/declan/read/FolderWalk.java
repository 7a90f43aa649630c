package org.declan.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
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
     * A text. They are in the byte order of their names.
     *
     * @param name its path as the user would write it
     * @param real its path without links
     */
    record Found(String name, Path path, Path real) implements Comparable<Found> {

        @Override
        public int compareTo(Found other) {
            return CodePointOrder.compare(name, other.name);
        }
    }

    FolderWalk(PathFilter filter, Consumer<Notice> notices, Consumer<InputException> errors) {
        this.filter = filter;
        this.notices = notices;
        this.errors = errors;
    }

    /** The texts in the byte order of their names. */
    List<Found> found() {
        Collections.sort(found);
        return found;
    }

    /** How many files were passed over that somebody may have taken for texts. */
    int others() {
        return others;
    }

    /** Walks through a folder and those in it, with names that begin so. */
    void through(String prefix, Path folder) {
        List<Found> entries = new ArrayList<>();
        try {
            Path real = folder.toRealPath();
            if (!walked.add(real)) {
                notices.accept(new Notice(prefix, null, "a link to a folder that is read already was not followed"));
                return;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path entry : stream) {
                    String simple = String.valueOf(entry.getFileName());
                    entries.add(new Found(prefix + simple, entry, real.resolve(simple)));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            errors.accept(InputException.in(prefix, "the folder cannot be read"));
            return;
        }
        Collections.sort(entries);
        for (Found entry : entries) {
            String simple = entry.name.substring(prefix.length());
            if (!simple.startsWith(".")) {
                take(entry, simple);
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
