package org.declan.cli;

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
}
