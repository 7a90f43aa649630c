package org.declan.cli;

import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line. */
final class UsageMistake {

    private UsageMistake() {}

    static String line(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(unmatched);
        }
        String message = e.getMessage() == null ? "unusable arguments" : e.getMessage();
        String line = message.replaceAll("\\s*\\R\\s*", " ");
        return Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String found = e.getUnmatched().get(0);
        String what = found.startsWith("-") ? "option" : "command";
        List<String> suggestions = e.getSuggestions();
        String hint = suggestions.isEmpty() ? "" : "; did you mean " + suggestions.get(0) + "?";
        return "unknown " + what + " \"" + found + "\"" + hint;
    }
}
