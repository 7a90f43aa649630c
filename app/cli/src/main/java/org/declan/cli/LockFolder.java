package org.declan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.declan.text.InputException;

/**
 * The folder that a lock stands in, from which its paths are told: so a copy of the folder elsewhere has the same lock.
 *
 * @param name as the user wrote it, to read from
 * @param real where it is, to tell other paths from
 */
record LockFolder(Path name, Path real) {

    /** That of a lock file as the user wrote it; {@code -} stands in the folder in which the program runs. */
    static LockFolder of(String lock) throws InputException {
        try {
            Path parent = lock.equals("-") ? null : Path.of(lock).getParent();
            Path name = parent == null ? Path.of("") : parent;
            return new LockFolder(name, real(name.toAbsolutePath()));
        } catch (InvalidPathException e) {
            throw InputException.in(lock, "not a path: " + e.getReason());
        }
    }

    /** A path of the user as it is written in the lock, parted by {@code /}. */
    String relative(String path) throws InputException {
        try {
            Path absolute = Path.of(path).toAbsolutePath();
            Path simple = absolute.normalize().getFileName();
            // A link stays one, what leads to it is what it is.
            boolean isDotted = absolute.endsWith(".") || absolute.endsWith("..");
            Path parent = absolute.getParent();
            Path there = isDotted || simple == null || parent == null
                    ? real(absolute)
                    : real(parent).resolve(simple);
            String told = real.relativize(there).toString();
            return told.isEmpty() ? "." : told.replace(real.getFileSystem().getSeparator(), "/");
        } catch (IllegalArgumentException e) {
            // Not a path, or one of another drive.
            throw InputException.in(path, "cannot be told from the folder of the lock: " + e.getMessage());
        }
    }

    /** Where a path of the lock leads from here. */
    String resolved(String path) throws InputException {
        try {
            Path resolved = name.resolve(path);
            return resolved.toString().isEmpty() ? "." : resolved.toString();
        } catch (InvalidPathException e) {
            throw InputException.in(path, "not a path: " + e.getReason());
        }
    }

    private static Path real(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path.normalize();
        } catch (IOException e) {
            return path.normalize();
        }
    }
}
