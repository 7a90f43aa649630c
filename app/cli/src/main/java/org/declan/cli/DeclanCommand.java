package org.declan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The program without a subcommand: it only points to them. Described by calls and not by annotations as the others are:
 * for its first annotation the virtual machine has to write a class, which takes a third of the time of {@code --help}.
 */
final class DeclanCommand implements Runnable {

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private DeclanCommand() {}

    /** What picocli has to know of it. */
    static CommandSpec spec() {
        CommandSpec spec = new DeclanCommand().spec;
        spec.name("declan")
                .versionProvider(new Version())
                .addOption(flag("Show this help message and exit.", "-h", "--help")
                        .usageHelp(true)
                        .build())
                .addOption(flag("Print version information and exit.", "-V", "--version")
                        .versionHelp(true)
                        .build());
        spec.usageMessage()
                .description("Reads French institutional declarations and counts what they say, traceably.")
                .synopsisSubcommandLabel("COMMAND")
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(exitStatuses());
        return spec;
    }

    private static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).description(description);
    }

    private static Map<String, String> exitStatuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("0", "done (a reader that closes the pipe is no error)");
        statuses.put(
                "1", "a gate that was asked for tripped; kwic -q found nothing, verify a number that no longer holds");
        statuses.put("2", "usage, or an input that cannot be read: one line each on standard error");
        statuses.put("3", "a bug of declan");
        return statuses;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "missing command; try: declan themes PATH");
    }
}
