package org.declan.cli;

import java.util.List;
import picocli.CommandLine.Mixin;

/** A command of which all the words are paths, and which writes one table of them. */
abstract class PathsCommand extends TextCommand {

    @Mixin
    PathOptions named = new PathOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    final List<String> paths() {
        return named.paths;
    }

    @Override
    final boolean isQuiet() {
        return named.quiet;
    }
}
