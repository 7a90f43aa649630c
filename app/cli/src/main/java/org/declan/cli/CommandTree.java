package org.declan.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Picocli's model of the program. To build all commands with their options, which it finds by reflection, costs picocli
 * more time than the virtual machine needs to start. So only what a command line can ask for is built: of a command that
 * it does not name, no more than the program's help and the suggestion for a misspelt word show.
 */
final class CommandTree {

    private final Session session;
    private final CommandFactory factory;

    CommandTree(Session session) {
        this.session = session;
        this.factory = new CommandFactory(session);
    }

    /** All commands with their options. */
    CommandLine whole() {
        CommandLine root = root();
        for (Subcommand subcommand : Subcommand.values()) {
            root.addSubcommand(whole(subcommand));
        }
        return configured(root);
    }

    /** As much as these arguments can ask for. */
    CommandLine of(String... args) {
        List<String> words = List.of(args);
        CommandLine root = root();
        for (Subcommand subcommand : Subcommand.values()) {
            if (!words.isEmpty() && words.get(0).equals(subcommand.label())) {
                // What follows is the command's own business.
                root.addSubcommand(whole(subcommand));
                return configured(root);
            }
        }
        for (String word : words) {
            if (word.startsWith("@")) {
                // Picocli reads more arguments from such a file.
                return whole();
            }
        }
        for (Subcommand subcommand : Subcommand.values()) {
            root.addSubcommand(words.contains(subcommand.label()) ? whole(subcommand) : brief(subcommand));
        }
        return configured(root);
    }

    private static CommandLine root() {
        return new CommandLine(DeclanCommand.spec());
    }

    private CommandLine whole(Subcommand subcommand) {
        CommandLine command = new CommandLine(subcommand.type(), factory);
        describe(command.getCommandSpec(), subcommand);
        return command;
    }

    private static CommandLine brief(Subcommand subcommand) {
        CommandSpec spec = CommandSpec.create();
        describe(spec, subcommand);
        return new CommandLine(spec);
    }

    private static void describe(CommandSpec spec, Subcommand subcommand) {
        spec.name(subcommand.label()).usageMessage().description(subcommand.description());
    }

    private CommandLine configured(CommandLine root) {
        root.setCaseInsensitiveEnumValuesAllowed(true);
        inOrder(root);
        root.setUsageHelpWidth(Math.max(60, Math.min(100, session.terminal().width())));
        return root;
    }

    /** Options stand in the help as they stand in the classes: picocli would sort them by the rules of the locale. */
    private static void inOrder(CommandLine commandLine) {
        commandLine.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
        for (CommandLine subcommand : commandLine.getSubcommands().values()) {
            inOrder(subcommand);
        }
    }
}
