package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declan.Analysis;
import org.declan.count.GroupedTerms;
import org.declan.count.HitCount;
import org.declan.count.TermTally;
import org.declan.count.WordSequence;
import org.declan.report.lock.LockedNumber;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.ParagraphKind;
import org.declan.text.Tokens;
import org.declan.theme.Theme;
import org.declan.theme.ThemePatterns;

/** The numbers of a lock, gathered in one pass over the texts. */
final class LockGathering {

    /**
     * How much text there is.
     *
     * @param themes a count for each theme
     */
    private record Totals(long documents, long paragraphs, long sentences, long words, List<HitCount> themes) {

        Totals plus(Totals more) {
            List<HitCount> sums = new ArrayList<>();
            for (int i = 0; i < themes.size(); i++) {
                sums.add(themes.get(i).plus(more.themes.get(i)));
            }
            return new Totals(
                    documents + more.documents,
                    paragraphs + more.paragraphs,
                    sentences + more.sentences,
                    words + more.words,
                    sums);
        }
    }

    private record Counted(Totals totals, Optional<WordSequence> words) {}

    /** A document, and what was counted in it if it is kept. */
    private record Read(Document document, Optional<Counted> counted) {}

    private final ThemePatterns patterns;
    private final GroupOptions groups;
    private final TermGathering terms;
    private final GroupTally<Integer> met;
    private final GroupTally<Totals> totals;

    /**
     * Gathers nothing yet.
     *
     * @param groups what is counted together, and which texts are kept
     * @param terms which terms are counted
     */
    LockGathering(ThemePatterns patterns, GroupOptions groups, TermOptions terms) throws InputException {
        this.patterns = patterns;
        this.groups = groups;
        this.terms = new TermGathering(terms.selection(), terms.segments(), TermTally::ofCounts);
        this.met = new GroupTally<>(groups.by(), Integer::sum);
        this.totals = new GroupTally<>(groups.by(), Totals::plus);
    }

    /** Reads the texts of a corpus. */
    void read(Corpus corpus) throws Exception {
        corpus.each(Worker::new, Worker::read, this::add);
    }

    private void add(Read read) {
        met.add(read.document, 1);
        read.counted.ifPresent(counted -> {
            totals.add(read.document, counted.totals);
            terms.collect(groups.by().group(read.document), counted.words);
        });
    }

    /** What one thread does. */
    private final class Worker {

        private final Analysis analysis;
        private final ThemeWorker themeWorker;
        private final TermGathering.Worker counter;

        Worker(Analysis analysis) {
            this.analysis = analysis;
            this.themeWorker = new ThemeWorker(analysis, patterns);
            this.counter = terms.worker(analysis);
        }

        Read read(Document document) {
            if (!groups.keeps(document)) {
                return new Read(document, Optional.empty());
            }
            Tokens tokens = analysis.tokens(document);
            List<HitCount> themes = themeWorker.counts(tokens, themeWorker.mentions(tokens));
            long paragraphs = document.paragraphs().stream()
                    .filter(paragraph -> paragraph.kind() != ParagraphKind.SEPARATOR)
                    .count();
            Totals own = new Totals(1, paragraphs, tokens.sentences(), tokens.words(), themes);
            Optional<WordSequence> words = counter.count(tokens, groups.by().group(document));
            return new Read(document, Optional.of(new Counted(own, words)));
        }
    }

    /** The groups that are kept, in order; all that the user names have to be there. */
    List<String> namedGroups() throws InputException {
        return groups.groups(met.years());
    }

    /** The groups that are kept and there. */
    List<String> foundGroups() {
        return List.copyOf(totals.years().keySet());
    }

    /** The counts of terms, when all is read. */
    GroupedTerms terms() {
        return terms.sum();
    }

    /** How much text there is, and how often each theme, in each group. */
    List<LockedNumber> numbers(List<String> kept) {
        List<LockedNumber> numbers = new ArrayList<>();
        for (String group : kept) {
            Totals own = totals.count(group);
            numbers.add(new LockedNumber(new LockedNumber.Key(LockedNumber.Kind.DOCUMENTS, "", group), own.documents));
            numbers.add(
                    new LockedNumber(new LockedNumber.Key(LockedNumber.Kind.PARAGRAPHS, "", group), own.paragraphs));
            numbers.add(new LockedNumber(new LockedNumber.Key(LockedNumber.Kind.SENTENCES, "", group), own.sentences));
            numbers.add(new LockedNumber(new LockedNumber.Key(LockedNumber.Kind.WORDS, "", group), own.words));
        }
        List<Theme> themes = patterns.themes();
        for (int i = 0; i < themes.size(); i++) {
            String id = themes.get(i).id();
            for (String group : kept) {
                HitCount count = totals.count(group).themes.get(i);
                numbers.add(new LockedNumber(
                        new LockedNumber.Key(LockedNumber.Kind.THEME_MENTIONS, id, group), count.hits()));
                numbers.add(new LockedNumber(
                        new LockedNumber.Key(LockedNumber.Kind.THEME_SENTENCES, id, group), count.sentences()));
            }
        }
        return numbers;
    }
}
