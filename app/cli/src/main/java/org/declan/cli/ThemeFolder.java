package org.declan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.declan.dictionary.ThemeTexts.ThemeText;

/**
 * A folder to which theme files are written, all of them or none: they are written beside it and moved when all are whole.
 * Theme files that are there are a reason to refuse, since two of one id could not be read.
 */
final class ThemeFolder {

    private final String name;
    private final Path folder;
    private final Path parent;

    private ThemeFolder(String name, Path folder, Path parent) {
        this.name = name;
        this.folder = folder;
        this.parent = parent;
    }

    /**
     * A folder as the user wrote it.
     *
     * @param force whether theme files in it are no hindrance
     * @throws OutputException if theme files cannot or must not be written there
     */
    static ThemeFolder at(String name, boolean force) throws OutputException {
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            Path parent = path.getParent();
            if (name.isBlank() || name.equals("-")) {
                throw new OutputException("--output: expected the name of a folder; found \"" + name + "\"");
            }
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new OutputException(name + ": is a file; expected a folder");
            }
            if (parent == null || !Files.isDirectory(parent)) {
                throw new OutputException(
                        name + ": there is no folder " + name.substring(0, Math.max(0, name.lastIndexOf('/'))));
            }
            if (!force && Files.isDirectory(path)) {
                refuseThemes(name, path);
            }
            return new ThemeFolder(name, path, parent);
        } catch (InvalidPathException | IOException e) {
            throw new OutputException(name + ": cannot be written: " + e.getMessage());
        }
    }

    private static void refuseThemes(String name, Path folder) throws IOException, OutputException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yml,yaml}")) {
            List<String> names = new ArrayList<>();
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            if (!names.isEmpty()) {
                // The first by name, as a file system lists them in any order.
                throw new OutputException(name + ": holds " + Collections.min(names)
                        + "; expected a folder without theme files (--force writes into it all the same)");
            }
        }
    }

    /** Writes the files. */
    void write(List<ThemeText> files) throws OutputException {
        Path temporary = parent.resolve(
                "." + folder.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.createDirectory(temporary);
            for (ThemeText file : files) {
                Files.writeString(temporary.resolve(file.name()), file.yaml(), StandardCharsets.UTF_8);
            }
            if (!Files.exists(folder)) {
                Files.move(temporary, folder);
                return;
            }
            for (ThemeText file : files) {
                Files.move(
                        temporary.resolve(file.name()),
                        folder.resolve(file.name()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new OutputException(name + ": cannot be written: " + e.getMessage());
        } finally {
            remove(temporary);
        }
    }

    private static void remove(Path temporary) {
        if (!Files.exists(temporary)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.delete(temporary);
        } catch (IOException e) {
            // The user was told why writing failed; what is left over is hidden and harmless.
        }
    }
}
