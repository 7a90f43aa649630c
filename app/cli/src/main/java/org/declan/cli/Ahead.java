package org.declan.cli;

import java.util.List;
import org.declan.lemma.FrenchLexicon;
import org.declan.theme.Themes;

/**
 * Begins on a second thread with what a command is going to need while picocli still reads the command line: the built-in
 * themes and their patterns, then the dictionary. Who asks for them before they are there takes part in reading the themes,
 * and waits for the others.
 */
final class Ahead extends Thread {

    private final List<String> words;

    private Ahead(List<String> words) {
        super("ahead");
        this.words = words;
        setDaemon(true);
    }

    /** Begins with what these arguments ask for; the program ends without waiting for it. */
    static void start(String... args) {
        List<String> words = List.of(args);
        if (words.size() < 2 || words.contains("--help") || words.contains("-h")) {
            return;
        }
        new Ahead(words).start();
    }

    /** What it is that they ask for is found out here as well: to know all commands takes time. */
    @Override
    public void run() {
        for (Subcommand subcommand : Subcommand.values()) {
            if (words.get(0).equals(subcommand.label()) && hasThemes(subcommand)) {
                load(subcommand);
            }
        }
    }

    private static boolean hasThemes(Subcommand subcommand) {
        return switch (subcommand) {
            case THEMES, DIFF, ALIGN, REPORT, CHECK, LOCK, VERIFY -> true;
            default -> false;
        };
    }

    private void load(Subcommand subcommand) {
        boolean plain = areBuiltIn(subcommand);
        if (plain) {
            Themes.builtInPatterns();
        }
        // To count, the patterns as they are compiled are enough.
        if (!plain || subcommand != Subcommand.THEMES || words.contains("--evidence")) {
            Themes.readAhead();
        }
        // Few texts are so long that the dictionary is needed to find themes in them.
        if (subcommand != Subcommand.THEMES) {
            FrenchLexicon.knows("déclaration");
        }
    }

    /** Whether the built-in themes are looked for, all of them and no others. */
    private boolean areBuiltIn(Subcommand subcommand) {
        for (String word : words) {
            // Also --themes.
            if (word.startsWith("--theme")) {
                return false;
            }
        }
        return subcommand != Subcommand.CHECK && subcommand != Subcommand.VERIFY;
    }
}
