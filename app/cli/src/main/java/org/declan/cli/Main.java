package org.declan.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program. */
public final class Main {

    private Main() {}

    /** Runs the program as a process. */
    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    /** Runs the program on given streams. */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return commandLine()
                .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                .execute(args);
    }

    /** The commands and their options; completions and man pages are made from it. */
    static CommandLine commandLine() {
        String version = Main.class.getPackage().getImplementationVersion();
        CommandSpec spec = CommandSpec.create().name("declan").mixinStandardHelpOptions(true);
        spec.version("declan " + (version == null ? "(not packaged)" : version));
        spec.usageMessage().description("Reads French institutional declarations and counts what they say, traceably.");
        return new CommandLine(spec);
    }
}
