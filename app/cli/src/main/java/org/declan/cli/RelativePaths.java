package org.declan.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as findings name them: from a folder, with {@code /} between their parts. */
final class RelativePaths {

    private final Path folder;

    private RelativePaths(Path folder) {
        this.folder = folder;
    }

    /** From the working directory. */
    static RelativePaths fromHere() {
        return new RelativePaths(Path.of("").toAbsolutePath());
    }

    /** From the folder of a file. */
    static RelativePaths fromFolderOf(String file) {
        Path parent = Path.of(file).toAbsolutePath().normalize().getParent();
        return parent == null ? fromHere() : new RelativePaths(parent);
    }

    /** A path, as a person wrote it, from the folder. Standard input and what is no path stay as they are. */
    String of(String written) {
        if (written.equals("-")) {
            return written;
        }
        try {
            Path path = Path.of(written).toAbsolutePath().normalize();
            String relative = slashed(folder.relativize(path));
            return relative.startsWith("../") ? throughLinks(path, relative) : relative;
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    /** One of the two may lead through a link, so that only their real paths show how near they are. */
    private String throughLinks(Path path, String otherwise) {
        try {
            String relative = slashed(folder.toRealPath().relativize(path.toRealPath()));
            return relative.startsWith("../") ? otherwise : relative;
        } catch (IOException | IllegalArgumentException e) {
            return otherwise;
        }
    }

    /** A path from the working directory, of one that is written from the folder. */
    String resolve(String written) {
        try {
            if (written.equals("-") || Path.of(written).isAbsolute()) {
                return written;
            }
            String resolved = fromHere().of(folder.resolve(written).toString());
            return resolved.isEmpty() ? "." : resolved;
        } catch (InvalidPathException e) {
            return written;
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
