package org.declan.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.declan.text.Notice;

/** What the texts of a folder can be called in a file of metadata: a name in it that is none of these is a slip. */
final class FolderNames {

    /** So many are named, as the row of a text that is gone is one thing, and a file for other texts another. */
    private static final int NAMED = 3;

    private final Set<String> names = new HashSet<>();

    /** The names of the files of a folder, with and without their extensions; none of one that cannot be listed. */
    FolderNames(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName());
                names.add(name);
                names.add(Inputs.withoutExtension(name));
            }
        } catch (IOException | UncheckedIOException e) {
            names.clear();
        }
    }

    /** Tells which of the ids of a file of metadata no text of the folder has, if any. */
    void check(String file, Iterable<String> ids, Consumer<Notice> notices) {
        List<String> strangers = new ArrayList<>();
        for (String id : ids) {
            if (!isKnown(id)) {
                strangers.add(id);
            }
        }
        if (strangers.isEmpty() || names.isEmpty()) {
            return;
        }
        List<String> named = strangers.subList(0, Math.min(NAMED, strangers.size()));
        int more = strangers.size() - named.size();
        notices.accept(new Notice(
                file,
                null,
                "no text in this folder is called \"" + String.join("\", \"", named) + "\""
                        + (more > 0 ? " and " + more + " more" : "") + "; not used"));
    }

    /** An id may have the folders before the name that make it unique. */
    private boolean isKnown(String id) {
        return names.contains(id.substring(id.lastIndexOf('/') + 1));
    }
}
