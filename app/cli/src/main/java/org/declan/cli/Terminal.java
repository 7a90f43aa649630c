package org.declan.cli;

import java.util.Map;

/**
 * What a person looks at, if anybody does.
 *
 * @param isInteractive whether standard output is a terminal
 * @param width its columns
 * @param environment the variables that speak of colour, and of standard error
 */
record Terminal(boolean isInteractive, int width, Map<String, String> environment) {

    /** Nobody looks: a pipe or a file. */
    static final Terminal NONE = new Terminal(false, 80, Map.of());

    private static final int DEFAULT_WIDTH = 80;
    private static final int MIN_WIDTH = 40;

    /** The terminal of this process. The launcher tells whether standard output and error are one, and how wide. */
    static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean interactive = environment.getOrDefault("DECLAN_STDOUT_TTY", "").equals("1");
        return new Terminal(interactive, width(environment), environment);
    }

    private static int width(Map<String, String> environment) {
        for (String name : new String[] {"DECLAN_COLUMNS", "COLUMNS"}) {
            String columns = environment.getOrDefault(name, "");
            if (isWidth(columns)) {
                return Math.max(MIN_WIDTH, Integer.parseInt(columns));
            }
        }
        return DEFAULT_WIDTH;
    }

    /** Whether a text is a number of up to four digits. */
    private static boolean isWidth(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 4;
        for (int i = 0; i < text.length(); i++) {
            digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    /** Whether somebody looks at standard error, on a terminal where a line can be written anew. */
    boolean showsProgress() {
        return environment.getOrDefault("DECLAN_STDERR_TTY", "").equals("1")
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Whether to colour when the user leaves it to us (NO_COLOR and CLICOLOR_FORCE are conventions). */
    boolean wantsColour() {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        return (!force.isEmpty() && !force.equals("0"))
                || (isInteractive && !environment.getOrDefault("TERM", "").equals("dumb"));
    }
}
