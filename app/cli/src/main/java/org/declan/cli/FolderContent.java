package org.declan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.declan.report.DataPackage;
import org.declan.report.Fingerprint;
import org.declan.report.Manifest;

/**
 * What stands in a folder before a report is written into it. A file is ours if the folder's data package names it and it
 * has not changed since.
 *
 * @param ours names of files that declan wrote, the data package among them
 * @param foreign names of all else, but for hidden files
 * @param hidden whether there are hidden files, such as {@code .git}: they stay, and are no reason to refuse
 * @param known the hash of each file as it was written
 */
record FolderContent(SortedSet<String> ours, SortedSet<String> foreign, boolean hidden, Map<String, String> known) {

    /** The content of a folder; none if there is no such folder. */
    static FolderContent of(Path folder) throws IOException {
        SortedSet<String> ours = new TreeSet<>();
        SortedSet<String> foreign = new TreeSet<>();
        boolean hidden = false;
        Optional<Manifest> manifest = manifest(folder.resolve(DataPackage.NAME));
        Map<String, String> known = manifest.map(Manifest::hashes).orElse(Map.of());
        for (String name : Files.isDirectory(folder) ? names(folder) : List.<String>of()) {
            if (name.startsWith(".")) {
                hidden = true;
            } else if (name.equals(DataPackage.NAME) ? manifest.isPresent() : isUnchanged(folder, name, known)) {
                ours.add(name);
            } else {
                foreign.add(name);
            }
        }
        return new FolderContent(ours, foreign, hidden, known);
    }

    /** Whether there is nothing but an unchanged report, or nothing at all. */
    boolean isOnlyOurs() {
        return foreign.isEmpty() && !hidden;
    }

    /** Whether declan wrote a file of this name. */
    boolean isKnown(String name) {
        return known.containsKey(name);
    }

    /** The names of all files and folders in a folder. */
    static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    private static Optional<Manifest> manifest(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Manifest.read(in);
        }
    }

    private static boolean isUnchanged(Path folder, String name, Map<String, String> known) throws IOException {
        Path file = folder.resolve(name);
        if (!known.containsKey(name) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Fingerprint.of(name, in).sha256().equals(known.get(name));
        }
    }
}
