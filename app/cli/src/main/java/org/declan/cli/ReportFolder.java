package org.declan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.declan.report.DataPackage;
import org.declan.report.Fingerprint;
import org.declan.report.Report;
import org.declan.report.ReportFile;
import org.jspecify.annotations.Nullable;

/**
 * The folder that {@code report -o} names. A report is written beside it and put in its place when it is whole; nothing in
 * the folder that declan did not write is ever moved or deleted, and only {@code --force} replaces it.
 */
final class ReportFolder {

    /** How many runs may have left their folders beside this one. */
    private static final int MOST_LEFT_OVERS = 100;

    private static final int MOST_PASSES = 20;

    private final String name;
    private final Path folder;
    private final Path parent;
    private final boolean force;

    /** Held while the folder is replaced, and by what ends the run. */
    private final ReentrantLock placing = new ReentrantLock();

    private boolean isStopped;

    private ReportFolder(String name, Path folder, Path parent, boolean force) {
        this.name = name;
        this.folder = folder;
        this.parent = parent;
        this.force = force;
    }

    /**
     * A folder as the user wrote it.
     *
     * @param inputs what is read
     * @param force whether other files in it are no hindrance
     * @throws OutputException if a report cannot or must not be written there
     */
    static ReportFolder at(String name, List<String> inputs, boolean force) throws OutputException {
        ReportFolder target = located(name, force);
        for (String input : inputs) {
            if (TextCommand.isFolder(input) && target.is(Path.of(input))) {
                throw new OutputException(name + ": is the folder that is read; expected another");
            }
        }
        if (!Files.isWritable(target.parent)) {
            throw new OutputException(name + ": no permission to write beside it");
        }
        target.check();
        return target;
    }

    private static ReportFolder located(String name, boolean force) throws OutputException {
        try {
            Path path = Path.of(name);
            if (name.isBlank() || name.equals("-")) {
                throw new OutputException("--output: expected the name of a folder; found \"" + name + "\"");
            }
            if (Files.isSymbolicLink(path)) {
                throw new OutputException(name + ": is a symbolic link; expected a folder");
            }
            boolean exists = Files.exists(path);
            if (exists && !Files.isDirectory(path)) {
                throw new OutputException(name + ": is a file; expected a folder");
            }
            Path absolute = path.toAbsolutePath();
            Path parent = exists ? path.toRealPath().getParent() : absolute.getParent();
            Path simple = exists ? path.toRealPath().getFileName() : absolute.getFileName();
            if (parent == null || simple == null || !Files.isDirectory(parent)) {
                throw new OutputException(
                        name + ": there is no folder " + name.substring(0, Math.max(0, name.lastIndexOf('/'))));
            }
            Path real = parent.toRealPath();
            return new ReportFolder(name, real.resolve(simple), real, force);
        } catch (InvalidPathException | IOException e) {
            throw new OutputException(name + ": cannot be written: " + e.getMessage());
        }
    }

    private boolean is(Path input) {
        try {
            return folder.equals(input.toRealPath());
        } catch (IOException e) {
            // It will be said when the folder is read.
            return false;
        }
    }

    private void check() throws OutputException {
        try {
            FolderContent content = FolderContent.of(folder);
            if (!force && !content.foreign().isEmpty()) {
                String found = content.foreign().first();
                String what = content.isKnown(found)
                        ? ", which was changed since declan wrote it"
                        : ", which is not of a report of declan";
                throw new OutputException(name + ": holds " + found + what
                        + "; expected a folder of its own (--force replaces files of a report's names and leaves all"
                        + " others)");
            }
        } catch (IOException e) {
            throw new OutputException(name + ": cannot be read: " + e.getMessage());
        }
    }

    /** Writes the files of a report, then what names them, and puts all in place of the report that was there. */
    void write(Report report, List<ReportFile> files, Session session) throws OutputException {
        Path temporary = null;
        Thread atEnd = null;
        try {
            temporary = beside("new");
            atEnd = removeAtEnd(temporary);
            List<Fingerprint> written = new ArrayList<>();
            for (ReportFile file : files) {
                session.progress("writing " + file.name());
                written.add(write(temporary, file));
            }
            write(temporary, new DataPackage(report, written));
            place(temporary);
        } catch (IOException e) {
            throw new OutputException(name + ": cannot be written: " + e.getMessage());
        } finally {
            delete(temporary);
            keepAtEnd(atEnd);
        }
    }

    /** A run that is stopped (SIGINT, SIGTERM) leaves nothing beside the folder; one that puts in place ends that first. */
    private Thread removeAtEnd(Path temporary) {
        Thread hook = new Thread(() -> {
            placing.lock();
            try {
                isStopped = true;
                removeWhileAdded(temporary);
            } finally {
                placing.unlock();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    /** Removes a folder to which the run may still add a file: what is left by one pass, the next takes. */
    private void removeWhileAdded(Path temporary) {
        for (int i = 0; i < MOST_PASSES && Files.exists(temporary); i++) {
            try {
                delete(temporary);
            } catch (OutputException e) {
                // Nobody is left to be told.
            }
        }
    }

    private static void keepAtEnd(@Nullable Thread hook) {
        try {
            if (hook != null) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (IllegalStateException e) {
            // The run is ending: the hook has begun.
        }
    }

    /** A new folder beside this one, which others may read as they may read any. */
    private Path beside(String use) throws IOException {
        String prefix =
                "." + folder.getFileName() + "." + ProcessHandle.current().pid() + ".";
        for (int i = 1; ; i++) {
            try {
                return Files.createDirectory(parent.resolve(prefix + i + "." + use));
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_LEFT_OVERS) {
                    throw e;
                }
            }
        }
    }

    private static Fingerprint write(Path temporary, ReportFile file) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(temporary.resolve(file.name())), 1 << 16)) {
            return Fingerprint.written(file.name(), out, file::write);
        }
    }

    private void place(Path temporary) throws IOException, OutputException {
        placing.lock();
        try {
            if (isStopped) {
                throw new IOException("stopped");
            }
            check();
            replace(temporary);
        } finally {
            placing.unlock();
        }
    }

    private void replace(Path temporary) throws IOException {
        FolderContent content = FolderContent.of(folder);
        if (!Files.exists(folder)) {
            Files.move(temporary, folder);
        } else if (content.isOnlyOurs() && !isWorkingFolder()) {
            swap(temporary, content);
        } else {
            putInto(temporary, content);
        }
    }

    /** A shell that stands in a folder does not follow when another takes its name. */
    private boolean isWorkingFolder() throws IOException {
        return Path.of("").toRealPath().startsWith(folder);
    }

    /** The new folder takes the name of the old one, so that at no time there are files of both. */
    private void swap(Path temporary, FolderContent content) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(folder));
        }
        Path old = beside("old");
        Files.delete(old);
        Files.move(folder, old);
        try {
            Files.move(temporary, folder);
        } catch (IOException e) {
            Files.move(old, folder);
            throw e;
        }
        for (String file : content.ours()) {
            Files.deleteIfExists(old.resolve(file));
        }
        Files.delete(old);
    }

    /** Each file takes the place of the old one; what is not of a report stays where it is. */
    private void putInto(Path temporary, FolderContent content) throws IOException {
        Set<String> names = new TreeSet<>(FolderContent.names(temporary));
        for (String file : names) {
            if (Files.isDirectory(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(file + " is a folder there");
            }
        }
        // What names the files goes last: until then the folder says of itself that it is not whole.
        names.remove(DataPackage.NAME);
        for (String file : names) {
            move(temporary, file);
        }
        move(temporary, DataPackage.NAME);
        for (String file : content.ours()) {
            if (!names.contains(file) && !file.equals(DataPackage.NAME)) {
                Files.deleteIfExists(folder.resolve(file));
            }
        }
    }

    private void move(Path temporary, String file) throws IOException {
        Files.move(temporary.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away what could not be put in place. */
    private static void delete(@Nullable Path temporary) throws OutputException {
        if (temporary == null || !Files.exists(temporary)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(temporary);
        } catch (IOException e) {
            throw new OutputException(temporary + ": left over, as it cannot be deleted: " + e.getMessage());
        }
    }
}
