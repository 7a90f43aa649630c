package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command of which all the words are paths. */
abstract class PathsCommand extends TextCommand {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = PATH)
    List<String> paths = new ArrayList<>();

    @Option(
            order = 35,
            names = {"-q", "--quiet"},
            description = "Say nothing of inputs that could be used.")
    boolean quiet;

    @Override
    final List<String> paths() {
        return paths;
    }

    @Override
    final boolean isQuiet() {
        return quiet;
    }
}
