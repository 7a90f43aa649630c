package org.declan.cli;

import java.util.List;
import java.util.Optional;
import org.declan.cli.TermRanking.Ranked;
import org.declan.count.GroupedTerms;
import org.declan.count.TermTally;
import org.declan.count.WordSequence;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which words and sequences of words the texts use, how often, and how evenly. */
@Command(
        footer = {
            "%nA term never crosses a sentence; punctuation within one is passed over. All words of a group are what"
                    + " shares are of, stop words and other parts of speech included.",
            "%nExamples:",
            "  declan terms --by corpus --top 30 --stopwords fr seeds/",
            "  declan terms --unit lemma --pos NOUN,ADJ --by year --top 10 seeds/",
            "  declan terms --ngrams 2-4 --stopwords fr --min-count 3 --by corpus seeds/",
            "  declan terms --repeated --by corpus --top 20 seeds/",
            "  declan terms --match 'migr.*' --by year --only 2010,2022 --format csv seeds/"
        })
final class TermsCommand extends PathsCommand {

    @Mixin
    TermOptions options = new TermOptions();

    @Option(
            order = 9,
            names = "--top",
            paramLabel = "N",
            description = "Only the N most frequent terms of each group, group after group.")
    @Nullable
    Integer top;

    @Mixin
    GroupOptions groups = new GroupOptions();

    @Override
    void run(Corpus corpus) throws Exception {
        if (top != null && top < 1) {
            throw InputException.in("--top", "expected a number from 1; found " + top);
        }
        TermFilter filter = options.filter();
        TermGathering gathering = new TermGathering(options.selection(), options.segments(), TermTally::withDispersion);
        if (corpus.isEmpty()) {
            return;
        }
        GroupOptions.By by = groups.by();
        GroupTally<Integer> documents = new GroupTally<>(by, Integer::sum);
        corpus.each(gathering::worker, (worker, document) -> count(worker, document), counted -> {
            documents.add(counted.document, 1);
            gathering.collect(by.group(counted.document), counted.words);
        });
        List<String> kept = groups.groups(documents.years());
        boolean terminal = output.isTable(session);
        output.write(TermTables.counts(by), session, rows -> {
            GroupedTerms terms = gathering.sum();
            List<Ranked> ranked = TermRanking.of(terms, kept, filter);
            List<String> labels = terminal ? kept.stream().map(documents::label).toList() : kept;
            TermRows table = new TermRows(ranked, terms, kept, labels, rows);
            if (top == null) {
                table.writeAll();
            } else {
                table.writeTop(top);
            }
        });
    }

    private record Counted(Document document, Optional<WordSequence> words) {}

    private Counted count(TermGathering.Worker worker, Document document) {
        Optional<WordSequence> words =
                groups.keeps(document) ? worker.count(document, groups.by().group(document)) : Optional.empty();
        return new Counted(document, words);
    }
}
