package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.declan.query.Pattern;
import org.declan.text.InputException;
import org.declan.theme.Theme;
import org.declan.theme.ThemePatterns;
import org.declan.theme.Themes;
import picocli.CommandLine.Option;

/** Which themes are looked for. */
final class ThemeOptions {

    @Option(
            order = 11,
            names = "--themes",
            paramLabel = "FILE|DIR",
            description = "Theme files (YAML) to add; one with the id of a built-in theme replaces it.")
    List<String> files = new ArrayList<>();

    @Option(
            order = 12,
            names = "--theme",
            paramLabel = "ID",
            split = ",",
            description = "Only these themes, in this order.")
    List<String> ids = new ArrayList<>();

    /** The themes asked for; what can never match in the user's own is said. */
    Themes themes(Session session) throws InputException {
        Themes themes = unchecked();
        for (Theme theme : files.isEmpty() ? List.<Theme>of() : all().list()) {
            if (files.stream().anyMatch(theme.file()::startsWith)) {
                List<Pattern> patterns =
                        theme.clues().stream().map(clue -> clue.pattern()).toList();
                new LemmaCheck().check(theme.file(), patterns, session::notice);
            }
        }
        return themes;
    }

    /**
     * The patterns of the themes asked for. In the built-in ones there is no mistake to be told before the texts are read,
     * so that they are waited for when they are needed.
     */
    Supplier<ThemePatterns> patterns(Session session) throws InputException {
        if (files.isEmpty() && ids.isEmpty()) {
            return Themes::builtInPatterns;
        }
        ThemePatterns patterns = themes(session).patterns();
        return () -> patterns;
    }

    /** The themes asked for. */
    Themes unchecked() throws InputException {
        Themes all = all();
        return ids.isEmpty() ? all : all.only(ids.stream().map(String::strip).toList());
    }

    /** The built-in themes and the user's, whichever are asked for. */
    Themes all() throws InputException {
        Themes themes = Themes.builtIn();
        for (String file : files) {
            themes = themes.with(file);
        }
        return themes;
    }
}
