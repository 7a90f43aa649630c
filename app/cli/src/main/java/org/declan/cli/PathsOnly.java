package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command line without an option, as {@code themes seeds/}: a command and paths. It is the shortest and most usual one,
 * and there is nothing in it that picocli would have to read, which takes longer to build its model of a command than the
 * virtual machine to start.
 */
final class PathsOnly {

    private PathsOnly() {}

    /** The command of such a command line, ready to be called; null for any other. */
    static @Nullable PathsCommand command(Session session, String... args) throws Exception {
        for (Subcommand subcommand : Subcommand.values()) {
            if (args.length > 1
                    && args[0].equals(subcommand.label())
                    && PathsCommand.class.isAssignableFrom(subcommand.type())
                    && arePaths(args)) {
                PathsCommand command = (PathsCommand) new CommandFactory(session).create(subcommand.type());
                command.named.paths = new ArrayList<>(List.of(args).subList(1, args.length));
                return command;
            }
        }
        return null;
    }

    /** Options and standard input begin with a hyphen, files of more arguments with an at sign. */
    private static boolean arePaths(String... args) {
        for (String arg : args) {
            if (arg.isEmpty() || arg.startsWith("-") || arg.startsWith("@")) {
                return false;
            }
        }
        return true;
    }
}
