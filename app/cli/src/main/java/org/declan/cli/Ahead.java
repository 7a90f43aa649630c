package org.declan.cli;

import java.util.List;
import org.declan.lemma.FrenchLexicon;
import org.declan.theme.Themes;

/**
 * Begins on a second thread with what a command is going to need while picocli still reads the command line: the built-in
 * themes, which take as long, then the dictionary. Who asks for them before they are there takes part in reading the themes,
 * and waits for the dictionary.
 */
final class Ahead {

    private static final List<Subcommand> WITH_THEMES = List.of(
            Subcommand.THEMES,
            Subcommand.DIFF,
            Subcommand.ALIGN,
            Subcommand.REPORT,
            Subcommand.CHECK,
            Subcommand.LOCK,
            Subcommand.VERIFY);

    private Ahead() {}

    /** Begins with what these arguments ask for; the program ends without waiting for it. */
    static void start(String... args) {
        List<String> words = List.of(args);
        if (words.size() < 2 || words.contains("--help") || words.contains("-h")) {
            return;
        }
        for (Subcommand subcommand : WITH_THEMES) {
            if (words.get(0).equals(subcommand.label())) {
                Thread thread = new Thread(Ahead::load, "ahead");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private static void load() {
        Themes.readAhead();
        FrenchLexicon.knows("déclaration");
    }
}
