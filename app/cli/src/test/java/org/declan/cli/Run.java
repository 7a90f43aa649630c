package org.declan.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One run of the program, as a process would see it. The working directory of the tests is the root of the repository.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Run(int status, String out, String err) {

    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    /** Runs a command line, quoted as for a shell, with output to a pipe. */
    static Run of(String commandLine) {
        return of(commandLine, "", Terminal.NONE);
    }

    static Run of(String commandLine, String in, Terminal terminal) {
        return of(arguments(commandLine), in, terminal);
    }

    static Run of(List<String> arguments, String in, Terminal terminal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream stdin = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        int status = Main.run(arguments.toArray(new String[0]), stdin, out, err, terminal);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A terminal somebody looks at, without colour. */
    static Terminal terminal(int width) {
        return new Terminal(true, width, Map.of("NO_COLOR", "1"));
    }

    static List<String> arguments(String commandLine) {
        List<String> arguments = new ArrayList<>();
        Matcher matcher = ARGUMENT.matcher(commandLine);
        while (matcher.find()) {
            String quoted = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            arguments.add(quoted != null ? quoted : matcher.group(3));
        }
        return arguments;
    }
}
