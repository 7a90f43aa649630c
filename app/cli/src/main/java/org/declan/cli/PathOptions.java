package org.declan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The texts and folders of a command of which all the words are paths. */
final class PathOptions {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = TextCommand.PATH)
    List<String> paths = new ArrayList<>();

    @Option(
            order = 35,
            names = {"-q", "--quiet"},
            description = "Say nothing of inputs that could be used.")
    boolean quiet;

    /** What the rows of a comparison stand for unless the user says it: years of folders, else the files themselves. */
    GroupOptions.By compared() {
        return paths.stream().anyMatch(PathOptions::isFolder) ? GroupOptions.By.YEAR : GroupOptions.By.DOCUMENT;
    }

    static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
