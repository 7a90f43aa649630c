package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.declan.Analysis;
import org.declan.cli.TermRanking.Ranked;
import org.declan.compare.Contrasts;
import org.declan.compare.Reference;
import org.declan.count.GroupedTerms;
import org.declan.count.WordSequence;
import org.declan.text.Document;
import org.declan.text.Tokens;
import org.declan.theme.Mention;
import org.declan.theme.Theme;
import org.declan.theme.ThemeMatcher;
import org.declan.theme.ThemePatterns;

/** Counts the themes and the terms of a corpus by group, for {@code diff}. */
final class DiffGathering {

    /**
     * The themes of some documents.
     *
     * @param mentions one number a theme
     * @param words all words
     */
    record Mentions(List<Long> mentions, long words) {

        static Mentions of(long[] mentions, long words) {
            return new Mentions(LongStream.of(mentions).boxed().toList(), words);
        }

        Mentions plus(Mentions other) {
            List<Long> sum = new ArrayList<>();
            for (int theme = 0; theme < mentions.size(); theme++) {
                sum.add(mentions.get(theme) + other.mentions.get(theme));
            }
            return new Mentions(sum, words + other.words);
        }
    }

    /** A document and what was counted in it. */
    record Counted(Document document, Mentions themes, Optional<WordSequence> words) {}

    private final ThemePatterns patterns;
    private final TermGathering terms;
    private final GroupOptions.By by;
    private final Predicate<Document> compared;
    private final GroupTally<Mentions> themes;
    private final GenreCheck genres = new GenreCheck();

    /**
     * Gathers nothing yet.
     *
     * @param compared tells which documents are counted; of the others the group is known, and no more
     */
    DiffGathering(ThemePatterns patterns, TermGathering terms, GroupOptions.By by, Predicate<Document> compared) {
        this.patterns = patterns;
        this.terms = terms;
        this.by = by;
        this.compared = compared;
        this.themes = new GroupTally<>(by, Mentions::plus);
    }

    /** Counts the documents of a corpus. */
    void count(Corpus corpus) throws Exception {
        corpus.each(Worker::new, Worker::count, this::add);
    }

    /** A worker for a thread. */
    Worker worker(Analysis analysis) {
        return new Worker(analysis);
    }

    /** Adds a document that a worker counted, on the one thread that has them in order. */
    void add(Counted counted) {
        String group = by.group(counted.document);
        themes.add(counted.document, counted.themes);
        genres.add(group, counted.document);
        terms.collect(group, counted.words);
    }

    /** What one thread does. */
    final class Worker {

        private final Analysis analysis;
        private final ThemeMatcher matcher;
        private final TermGathering.Worker counter;

        Worker(Analysis analysis) {
            this.analysis = analysis;
            this.matcher = patterns.matcher(analysis.vocabulary(), analysis.lexicon());
            this.counter = terms.worker(analysis);
        }

        Counted count(Document document) {
            if (!compared.test(document)) {
                Mentions none = Mentions.of(new long[patterns.themes().size()], 0);
                return new Counted(document, none, Optional.empty());
            }
            Tokens tokens = analysis.tokens(document);
            return count(document, tokens, matcher.mentions(tokens));
        }

        /** Counts a document that is compared, whose words and mentions are known. */
        Counted count(Document document, Tokens tokens, List<Mention> mentions) {
            long[] counts = new long[patterns.themes().size()];
            for (Mention mention : mentions) {
                counts[mention.theme()]++;
            }
            Mentions themes = Mentions.of(counts, tokens.words());
            return new Counted(document, themes, counter.count(tokens, by.group(document)));
        }
    }

    /** The groups met and what a terminal calls them. */
    GroupTally<?> groups() {
        return themes;
    }

    /** Which of these groups, all met, have no words. */
    List<String> withoutWords(List<String> kept) {
        return kept.stream().filter(group -> themes.count(group).words == 0).toList();
    }

    /** How the genres of these groups differ. */
    Optional<String> genreDifference(List<String> kept) {
        return genres.difference(kept);
    }

    /** Compares groups. */
    Diff compare(List<String> kept, Reference reference, TermFilter filter) {
        return new Diff(kept, reference, themes(kept, reference), terms(kept, reference, filter));
    }

    private DiffItems themes(List<String> kept, Reference reference) {
        List<String> ids = patterns.themes().stream().map(Theme::id).toList();
        long[][] counts = new long[ids.size()][kept.size()];
        long[] words = new long[kept.size()];
        for (int group = 0; group < kept.size(); group++) {
            Mentions met = themes.count(kept.get(group));
            words[group] = met.words;
            for (int theme = 0; theme < ids.size(); theme++) {
                counts[theme][group] = met.mentions.get(theme);
            }
        }
        return new DiffItems("theme", ids, new Contrasts(counts, words, reference));
    }

    private DiffItems terms(List<String> kept, Reference reference, TermFilter filter) {
        GroupedTerms counted = terms.sum();
        List<Ranked> ranked = TermRanking.of(counted, kept, filter);
        int[] places = TermRanking.places(ranked, counted);
        long[][] counts = new long[ranked.size()][kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            int group = i;
            counted.group(kept.get(group)).forEach((term, count, entry) -> {
                if (places[term] >= 0) {
                    counts[places[term]][group] = count;
                }
            });
        }
        List<String> names = ranked.stream().map(Ranked::term).toList();
        long[] words = IntStream.range(0, kept.size())
                .mapToLong(group -> counted.group(kept.get(group)).words())
                .toArray();
        return new DiffItems("term", names, new Contrasts(counts, words, reference));
    }
}
