package org.declan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line. */
final class UsageMistake {

    private static final Pattern CHOICE =
            Pattern.compile("^(.*)expected one of \\[(.*)\\] \\(case-insensitive\\) but was '(.*)'$");

    private UsageMistake() {}

    static String line(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched);
        }
        String message = e.getMessage() == null ? "unusable arguments" : e.getMessage();
        String line = choice(message.replaceAll("\\s*\\R\\s*", " "));
        return Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }

    /** picocli's words for a value that is none of a list, in ours. */
    private static String choice(String message) {
        Matcher matcher = CHOICE.matcher(message);
        return matcher.find()
                ? matcher.group(1) + "expected one of " + matcher.group(2).toLowerCase(Locale.ROOT) + "; found \""
                        + matcher.group(3) + "\""
                : message;
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String found = e.getUnmatched().get(0);
        String what = found.startsWith("-") ? "option" : "command";
        List<String> suggestions = e.getSuggestions();
        boolean top = e.getCommandLine().getParent() == null;
        if (what.equals("command") && top && Files.exists(Path.of(found))) {
            return "unknown command \"" + found + "\"; did you mean declan themes " + found + "?";
        }
        String hint = suggestions.isEmpty()
                ? Nearest.hint(found, e.getCommandLine().getSubcommands().keySet())
                : "; did you mean " + suggestions.get(0) + "?";
        return "unknown " + what + " \"" + found + "\"" + hint;
    }
}
