package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declan.Analysis;
import org.declan.count.TermTally;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Tokens;
import org.declan.theme.Mention;
import org.declan.theme.ThemePatterns;

/** What all tables of a report are made from, gathered in one pass over the texts. */
final class ReportGathering {

    /**
     * A text of the report.
     *
     * @param tokens its words
     * @param evidence a row for each mention
     * @param aligned as {@code align} reads it
     */
    record Text(Document document, Tokens tokens, List<Object[]> evidence, AlignText aligned) {}

    private record Counted(Text text, ThemeWorker.Counts themes, DiffGathering.Counted contrasts) {}

    /** A document, and what was counted in it if it is kept. */
    private record Read(Document document, Optional<Counted> counted) {}

    private final ThemePatterns patterns;
    private final GroupOptions groups;
    private final List<String> paths;
    private final TermGathering terms;
    private final DiffGathering contrasts;
    private final ThemeTally themes;
    private final GroupTally<Integer> met;
    private final List<Text> texts = new ArrayList<>();

    /**
     * Gathers nothing yet.
     *
     * @param groups what is counted together, and which texts are kept
     * @param paths what the user named
     */
    ReportGathering(ThemePatterns patterns, GroupOptions groups, List<String> paths) throws InputException {
        TermOptions defaults = new TermOptions();
        this.patterns = patterns;
        this.groups = groups;
        this.paths = paths;
        this.terms = new TermGathering(defaults.selection(), Optional.empty(), TermTally::withDispersion);
        this.contrasts = new DiffGathering(patterns, terms, groups.by(), groups::keeps);
        this.themes = new ThemeTally(() -> patterns, groups.by(), false);
        this.met = new GroupTally<>(groups.by(), Integer::sum);
    }

    /** Reads the texts of a corpus. */
    void read(Corpus corpus, Session session) throws Exception {
        int[] done = new int[1];
        corpus.each(Worker::new, Worker::read, read -> {
            done[0]++;
            session.progress("reading, " + done[0] + " of " + corpus.size() + " texts");
            add(read);
        });
    }

    private void add(Read read) {
        met.add(read.document, 1);
        if (read.counted.isPresent()) {
            Counted counted = read.counted.get();
            texts.add(counted.text);
            themes.add(counted.themes);
            contrasts.add(counted.contrasts);
        }
    }

    /** What one thread does. */
    private final class Worker {

        private final Analysis analysis;
        private final ThemeWorker themeWorker;
        private final AlignText.Worker aligner;
        private final DiffGathering.Worker counter;

        Worker(Analysis analysis) {
            this.analysis = analysis;
            this.themeWorker = new ThemeWorker(analysis, patterns);
            this.aligner = new AlignText.Worker(analysis, patterns);
            this.counter = contrasts.worker(analysis);
        }

        Read read(Document document) {
            if (!groups.keeps(document)) {
                return new Read(document, Optional.empty());
            }
            Tokens tokens = analysis.tokens(document);
            List<Mention> mentions = themeWorker.mentions(tokens);
            Text text = new Text(
                    document,
                    tokens,
                    themeWorker.evidence(document, tokens, mentions),
                    aligner.read(document, tokens, mentions));
            return new Read(
                    document,
                    Optional.of(new Counted(
                            text,
                            new ThemeWorker.Counts(document, themeWorker.counts(tokens, mentions)),
                            counter.count(document, tokens, mentions))));
        }
    }

    /** Whether no text could be read. */
    boolean isEmpty() {
        return met.years().isEmpty();
    }

    /** The texts that are kept, in their order. */
    List<Text> texts() {
        return texts;
    }

    /** The groups that are kept, in order. */
    List<String> groups() throws InputException {
        return groups.groups(met.years());
    }

    /** What the rows of counts stand for. */
    GroupOptions.By by() {
        return groups.by();
    }

    /** The texts that are aligned. */
    AlignGathering aligned() {
        AlignGathering aligned = new AlignGathering(groups, paths);
        texts.forEach(text -> aligned.add(text.aligned));
        return aligned;
    }

    ThemeTally themes() {
        return themes;
    }

    TermGathering terms() {
        return terms;
    }

    DiffGathering contrasts() {
        return contrasts;
    }
}
