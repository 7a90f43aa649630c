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
import org.jspecify.annotations.Nullable;

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
    private boolean links;

    /**
     * A text. They are in the byte order of their names.
     *
     * @param name its path as the user would write it
     * @param folder the path without links of the folder it is in, or null if it is a link itself
     */
    record Found(String name, Path path, @Nullable Path folder) implements Comparable<Found> {

        @Override
        public int compareTo(Found other) {
            return CodePointOrder.compare(name, other.name);
        }

        /** The path without links. */
        Path real() {
            Path simple = path.getFileName();
            return folder == null || simple == null ? FolderWalk.real(path) : folder.resolve(simple);
        }
    }

    /** What a folder has. They are in the byte order of their names, of which only the last part is compared. */
    private record Entry(String simple, Path path) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return CodePointOrder.compare(simple, other.simple);
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

    /** Whether some of the texts are links, which may lead to another of them. */
    boolean hasLinks() {
        return links;
    }

    /** How many files were passed over that somebody may have taken for texts. */
    int others() {
        return others;
    }

    /** Walks through a folder and those in it, with names that begin so. */
    void through(String prefix, Path folder) {
        List<Entry> entries = new ArrayList<>();
        Path real;
        try {
            real = folder.toRealPath();
            if (!walked.add(real)) {
                notices.accept(new Notice(prefix, null, "a link to a folder that is read already was not followed"));
                return;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path path : stream) {
                    entries.add(new Entry(String.valueOf(path.getFileName()), path));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            errors.accept(InputException.in(prefix, "the folder cannot be read"));
            return;
        }
        Collections.sort(entries);
        for (Entry entry : entries) {
            if (!entry.simple.startsWith(".")) {
                take(entry, prefix + entry.simple, real);
            }
        }
    }

    private void take(Entry entry, String name, Path folder) {
        Optional<BasicFileAttributes> own = attributes(entry.path, LinkOption.NOFOLLOW_LINKS);
        boolean link = own.isPresent() && own.get().isSymbolicLink();
        Optional<BasicFileAttributes> attributes = link ? attributes(entry.path) : own;
        if (attributes.isPresent() && attributes.get().isDirectory()) {
            through(name + "/", entry.path);
        } else if (link && attributes.isEmpty()) {
            errors.accept(InputException.in(name, "a link to nothing"));
        } else if (filter.takes(name, entry.simple, isText(entry.simple))) {
            if (attributes.isPresent() && attributes.get().isRegularFile()) {
                found.add(new Found(name, entry.path, link ? null : folder));
                links |= link;
            }
        } else if (!SIDECARS.contains(entry.simple) && !filter.excludes(name, entry.simple)) {
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
