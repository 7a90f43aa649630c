package org.declan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declan.dictionary.DictionaryFormat;
import org.declan.dictionary.ThemeExport;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.theme.Theme;
import org.declan.theme.Themes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Themes become one dictionary of quanteda or LIWC. */
@Command(
        name = "export",
        description = "Makes a dictionary of quanteda (YAML) or LIWC (.dic) of themes.",
        footer = {
            "%nWithout --themes the themes that come with declan are exported, with it those of its files only; --theme"
                    + " chooses among both.",
            "A pattern is written out as the words and phrases it stands for: (a|b) as two, colou?r as two, migr* as it"
                    + " is, a lemma as the forms of the French dictionary. A theme that was imported gives back the key"
                    + " it was made of, other themes are keys by their id.",
            "A dictionary has no gaps, parts of speech, conditions (&) or exceptions (unless). Each pattern that needs"
                    + " one is named on standard error and in comments at the top of the YAML (LIWC has no comments):"
                    + " not exported if it would find other things without it, exported without it if only its"
                    + " exceptions are lost. So are forms that can be another word too, which declan tells by context.",
            "quanteda and LIWC do not cut l'émigration in two; for them the pattern \"émigration\" does not find it.",
            "%nExamples:",
            "  declan lexicon export -o declan.yml",
            "  declan lexicon export --theme trafficking --format liwc -o trafficking.dic",
            "  declan lexicon export --themes my-themes --strict -o policy.yml"
        })
final class LexiconExportCommand extends SessionCommand {

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Option(
            order = 21,
            names = "--format",
            paramLabel = "quanteda|liwc",
            description = "The format to write. By default the extension of FILE says; if there is none, quanteda.")
    @Nullable
    DictionaryFormat format;

    @Option(
            order = 22,
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all; - is standard output.")
    String file = "-";

    @Option(order = 23, names = "--force", description = "Write to FILE even if there is such a file.")
    boolean force;

    @Option(
            order = 24,
            names = "--strict",
            description = "Exit with 1, the file written, if anything could not be expressed.")
    boolean strict;

    @Override
    public Integer call() throws Exception {
        boolean toFile = !file.equals("-");
        if (toFile && !force && Files.isRegularFile(Path.of(file))) {
            throw new OutputException(file + ": there is such a file; expected a new one (--force replaces it)");
        }
        ThemeExport.Result result = ThemeExport.of(chosen());
        DictionaryFormat target =
                format == null ? DictionaryFormat.byName(file).orElse(DictionaryFormat.QUANTEDA) : format;
        List<Notice> notices = new ArrayList<>(result.notices());
        String text = target.write(result.dictionary(), notices);
        OutputOptions output = new OutputOptions();
        output.file = file;
        output.toStream(session, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        notices.forEach(session::notice);
        summary(result, target.written(result.dictionary()), notices.size());
        return strict && !notices.isEmpty() ? 1 : session.status();
    }

    /** The user's own themes when there are any and none is named: a dictionary that was imported comes back alone. */
    private List<Theme> chosen() throws InputException {
        Themes known = themes.themes(session);
        if (themes.files.isEmpty() || !themes.ids.isEmpty()) {
            return known.list();
        }
        return known.list().stream()
                .filter(theme -> themes.files.stream().anyMatch(theme.file()::startsWith))
                .toList();
    }

    private void summary(ThemeExport.Result result, int written, int notices) {
        int patterns = result.patterns() - result.lost();
        int phrases = result.dictionary().phrases();
        int keys = result.dictionary().filledKeys();
        session.error(patterns + " of " + result.patterns() + " patterns "
                + (written == phrases
                        ? "exported, as " + phrases
                        : "put in words, exported " + written + " of " + phrases)
                + " words and phrases under " + keys + (keys == 1 ? " key" : " keys")
                + (notices == 0 ? "" : "; " + notices + (notices == 1 ? " warning" : " warnings") + " above"));
    }
}
