package org.declan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands share: the session they run in, and their help. */
abstract class SessionCommand implements Callable<Integer> {

    /** Set by {@link CommandFactory}, the only one to make commands. */
    @SuppressWarnings("NullAway.Init")
    Session session;

    @Option(
            order = 37,
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;
}
