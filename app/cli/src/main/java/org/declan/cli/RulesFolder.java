package org.declan.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.declan.Analysis;
import org.declan.check.TextSource;
import org.declan.read.InputFile;
import org.declan.read.RawText;
import org.declan.read.TextReader;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Metadata;
import org.declan.text.Notice;
import org.declan.text.Source;

/** Reads the texts that a rules file names from its folder, and the passages it holds. */
final class RulesFolder implements TextSource {

    private final RelativePaths folder;
    private final Consumer<Path> read;
    private final Analysis files;
    private final Analysis passages = new Analysis(
            passage -> new RawText(passage.id(), new Source(passage.id(), passage.name()), 0, Metadata.NONE));

    /**
     * The folder of a rules file.
     *
     * @param notices told what a person should know of the texts it names
     * @param read told the path of each text that is read
     */
    RulesFolder(String rulesFile, Consumer<Notice> notices, Consumer<Path> read) {
        this.read = read;
        folder = RelativePaths.fromFolderOf(rulesFile);
        files = new Analysis(new TextReader(null, InputStream.nullInputStream(), notices));
    }

    @Override
    public CutText file(String path) throws InputException {
        String name = resolve(path);
        read.accept(Path.of(name));
        return cut(files, new InputFile(name, name, Path.of(name)));
    }

    @Override
    public CutText passage(String words) {
        try {
            return cut(passages, new InputFile("passage", words, null));
        } catch (InputException e) {
            throw new IllegalStateException("nothing is read from a file", e);
        }
    }

    @Override
    public String resolve(String path) {
        return folder.resolve(path);
    }

    private static CutText cut(Analysis analysis, InputFile file) throws InputException {
        Document document = analysis.read(file);
        return new CutText(document, analysis.tokens(document), analysis.lexicon());
    }
}
