package org.declan.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.declan.report.Fingerprint;
import org.declan.report.lock.Lock;
import org.declan.report.lock.LockFile;
import org.declan.report.lock.LockedNumber;
import org.declan.text.InputException;
import org.declan.theme.Theme;
import org.declan.theme.ThemePatterns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes down numbers with all they were made from, so that a later run can tell which no longer hold. */
@Command(
        footer = {
            "%nThe lock is text for version control: the SHA-256 of each text, of metadata beside it, of each theme and"
                    + " model, the version of declan, the options, then a line for each number. Its paths are told from"
                    + " its own folder, so it holds wherever that is copied with the texts; --include and --exclude"
                    + " match paths as the lock has them. It is written when all inputs could be read, and takes the"
                    + " place of the one before.",
            "%nExamples:",
            "  declan lock seeds/",
            "  declan lock --by year --themes my-themes/ seeds/ -o figures.lock",
            "  declan lock --unit lemma --stopwords fr --terms 50 seeds/",
            "  declan lock --term migrants,réfugiés --by corpus seeds/ -o -"
        })
final class LockCommand extends TextCommand {

    /** The lock that is written and verified unless another is named. */
    static final String DEFAULT = "declan.lock";

    @Mixin
    PathOptions named = new PathOptions();

    @Option(
            order = -5,
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The lock to write, whole or not at all; declan.lock by default, - is standard output.")
    String file = DEFAULT;

    @Mixin
    LockOptions chosen = new LockOptions();

    @Mixin
    TermOptions terms = new TermOptions();

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Mixin
    GroupOptions groups = new GroupOptions();

    private final InputFingerprints inputs = new InputFingerprints();
    private final List<String> paths = new ArrayList<>();
    /** The lock that is verified, or null while one is made. */
    private @Nullable Lock locked;
    /** Set before texts are read. */
    private LockFolder folder = new LockFolder(Path.of(""), Path.of(""));

    private @Nullable Lock made;

    @Override
    public Integer call() throws Exception {
        folder = LockFolder.of(file);
        for (String path : named.paths) {
            paths.add(told(path));
        }
        super.call();
        if (session.status() != 0 || made == null) {
            session.error(file + ": not written, as a lock is of all its inputs");
            return 2;
        }
        Lock lock = made;
        OutputOptions output = new OutputOptions();
        output.file = file;
        output.toStream(session, out -> LockFile.write(lock, out));
        return 0;
    }

    /** What the recipe of a lock comes to now; an input that cannot be used is told to the session. */
    Lock again(Lock lock, LockFolder from) throws Exception {
        locked = lock;
        folder = from;
        paths.addAll(lock.recipe().paths());
        themes.files.replaceAll(file -> from.name().resolve(file).toString());
        if (hasStopWordFile()) {
            terms.stopWords = from.resolved(terms.stopWords);
        }
        super.call();
        return Objects.requireNonNull(made);
    }

    private String told(String path) throws InputException {
        if (path.equals("-")) {
            throw InputException.in(path, "standard input cannot be read again; expected files or folders");
        }
        String relative = folder.relative(path);
        Path there = Path.of(path);
        if (Files.exists(there) && !Files.isRegularFile(there) && !Files.isDirectory(there)) {
            throw InputException.in(path, "a pipe or device cannot be read again; expected files or folders");
        }
        return relative;
    }

    @Override
    List<String> paths() {
        return paths;
    }

    @Override
    Path folder() {
        return folder.name();
    }

    @Override
    boolean isQuiet() {
        return named.quiet;
    }

    @Override
    void isRead(String name, byte[] bytes) {
        inputs.add(name, bytes);
    }

    @Override
    void run(Corpus corpus) throws Exception {
        chosen.check();
        ThemePatterns patterns = themes.themes(session).patterns();
        LockGathering gathering = new LockGathering(patterns, groups, terms);
        TermFilter filter = terms.filter();
        if (hasStopWordFile()) {
            isRead(folder.relative(terms.stopWords), Files.readAllBytes(Path.of(terms.stopWords)));
        }
        if (corpus.isEmpty() && locked == null) {
            return;
        }
        gathering.read(corpus);
        Lock.Sources sources = new Lock.Sources(version(), LockModels.fingerprints(), inputs.all(), themes(patterns));
        Lock.Recipe recipe =
                locked == null ? new Lock.Recipe(paths, new LockRecipe(this, folder).options()) : locked.recipe();
        made = new Lock(recipe, sources, numbers(gathering, filter));
    }

    private List<LockedNumber> numbers(LockGathering gathering, TermFilter filter) throws InputException {
        List<String> kept = locked == null ? gathering.namedGroups() : gathering.foundGroups();
        LockedTerms counted = new LockedTerms(gathering.terms(), kept, filter);
        List<String> wanted =
                locked == null ? chosen.chosen(counted, terms.folding) : chosen.again(counted, locked.numbers());
        List<LockedNumber> numbers = new ArrayList<>(gathering.numbers(kept));
        numbers.addAll(counted.totals());
        numbers.addAll(counted.counts(wanted));
        return numbers;
    }

    /** Whether {@code --stopwords} names a file. */
    boolean hasStopWordFile() {
        return !terms.stopWords.equals("none") && !terms.stopWords.equals("fr");
    }

    private static String version() {
        String version = new Version().getVersion()[0];
        return version.substring(version.indexOf(' ') + 1);
    }

    private static List<Fingerprint> themes(ThemePatterns patterns) {
        List<Fingerprint> files = new ArrayList<>();
        for (Theme theme : patterns.themes()) {
            files.add(Fingerprint.of(theme.id(), theme.yaml().getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }
}
