package org.declan.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.declan.dictionary.DictionaryFormat;
import org.declan.dictionary.ThemeTexts;
import org.declan.text.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Dictionaries of quanteda or LIWC become theme files. */
@Command(
        name = "import",
        description = "Makes theme files of dictionaries of quanteda (YAML) or LIWC (.dic).",
        footer = {
            "%nEach key or category with words of its own becomes a theme: the words of key B below key A are the theme"
                    + " a-b, labelled A › B; words that stand directly under A are the theme a. A key that only holds"
                    + " keys is no theme. Files are numbered, so that DIR keeps the order.",
            "A word matches by its form, not by its lemma; capitals make no difference, accents do. * is any run of"
                    + " characters, ? one character (quanteda only); words with spaces between them match one after"
                    + " another. declan cuts l'émigration in two words where quanteda and LIWC see one: émigration"
                    + " finds it here and not there, l'émigration finds it in all.",
            "What cannot be taken over is named on standard error, line by line, such as LIWC's numbers that hold only"
                    + " beside certain words: (02 134)125/464, <of>131/125.",
            "%nExamples:",
            "  declan lexicon import policy.yml -o my-themes",
            "  declan themes --themes my-themes seeds/",
            "  declan lexicon import --encoding windows-1252 emotions.dic -o emotions",
            "  declan lexicon import --from liwc words.txt values.dic -o values --force"
        })
final class LexiconImportCommand extends SessionCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dictionaries; all their themes go to one folder.")
    List<String> files = new ArrayList<>();

    @Option(
            order = 1,
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write the theme files to, whole or not at all; it is made if there is none.")
    String folder = "";

    @Option(
            order = 2,
            names = "--from",
            paramLabel = "quanteda|liwc",
            description = "The format of the files. By default a first line of %% means liwc, else the extension says.")
    @Nullable
    DictionaryFormat format;

    @Option(
            order = 3,
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the files, such as windows-1252 or MacRoman; by default it is recognised.")
    @Nullable
    String encoding;

    @Option(
            order = 4,
            names = "--force",
            description = "Write into DIR though it holds theme files; those of the same name are replaced.")
    boolean force;

    @Override
    public Integer call() throws Exception {
        ThemeFolder target = ThemeFolder.at(folder, force);
        Charset charset = TextCommand.charset(encoding);
        ThemeTexts themes = new ThemeTexts(session::notice);
        for (String file : files) {
            DictionaryFile dictionary = DictionaryFile.read(file, charset, format, session);
            themes.add(dictionary.dictionary(), file, dictionary.format());
        }
        if (themes.patterns() == 0) {
            throw InputException.in(String.join(", ", files), "no words to make a theme of");
        }
        target.write(themes.files());
        int count = themes.files().size();
        session.error(folder + ": " + count + (count == 1 ? " theme" : " themes") + " with " + themes.patterns()
                + (themes.patterns() == 1 ? " pattern" : " patterns"));
        return session.status();
    }
}
