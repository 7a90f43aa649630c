package org.declan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.declan.count.HitCount;
import org.declan.query.Automaton;
import org.declan.query.Context;
import org.declan.report.RowWriter;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every hit of a query with the words around it: a concordance. */
@Command(
        footer = {
            "%nA hit is the longest match from its first word, unless it lies within another; hits that overlap are all "
                    + "listed. It never crosses a sentence, nor does what is shown on either side.",
            "The blank next to a hit is kept, at the end of left and the start of right: left, hit and right put "
                    + "together are the words of the text. Only a terminal leaves it out, and cuts what it has no room for.",
            "Without a hit nothing is printed, not even a header (in JSON an empty array), and the exit status is 0.",
            "%nExamples:",
            "  declan kwic '[lemma=\"migration\"] [pos=\"ADJ\"]' seeds/",
            "  declan kwic 'voie ~2 régulier' seeds/",
            "  declan kwic '\"migrants?\"' --sort right --context 5 seeds/",
            "  declan kwic '[lemma=\"regulier\"%%d]' --count --by year seeds/",
            "  declan kwic 'traite' -q seeds/ && echo found"
        })
final class KwicCommand extends TextCommand {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = Query.ARGUMENT,
            hideParamSyntax = true,
            description = "What to look for, as in theme files: words by their lemma (voie ~2 régulier, with up to two "
                    + "words between), forms in quotes (\"migrants?\"; \"regulier\"%%d whatever the accents), or CQL.")
    @Nullable
    String query;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH...", hideParamSyntax = true, description = PATH)
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--query-file",
            paramLabel = "FILE",
            description =
                    "Read the query from FILE, in UTF-8, over as many lines as it takes; those that begin with # are "
                            + "comments. Then all words are PATHs.")
    @Nullable
    String queryFile;

    @Option(
            names = "--context",
            paramLabel = "N|sentence",
            description =
                    "Show N words on either side (10 by default), punctuation not counted, or the whole sentence; "
                            + "2,000 characters a side at most.")
    String context = "10";

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description =
                    "place (the default), left or right (by the words read away from the hit) or hit (by its words, "
                            + "then right), as in a French dictionary.")
    KwicSort sort = KwicSort.PLACE;

    @Option(
            names = "--count",
            description = "Count the hits: a row for each group, zeros included. Without it --by only says what --only "
                    + "names.")
    boolean count;

    @Mixin
    GroupOptions groups = new GroupOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            order = 35,
            names = {"-q", "--quiet"},
            description =
                    "Print nothing: exit with 0 when there is a hit, with 1 when there is none, with 2 when there is "
                            + "none and an input failed. Texts after the first with a hit are not read.")
    boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private boolean found;

    @Override
    List<String> paths() {
        Stream<String> words = query == null ? Stream.empty() : Stream.concat(Stream.of(query), paths.stream());
        List<String> named = words.skip(queryFile == null ? 1 : 0).toList();
        if (named.isEmpty()) {
            throw new ParameterException(spec.commandLine(), missing());
        }
        return named;
    }

    private String missing() {
        if (query == null) {
            return "missing " + (queryFile == null ? "QUERY and PATH" : "PATH");
        }
        return isPath(query)
                ? "missing QUERY, which comes before \"" + query + "\"; as in: declan kwic migration " + query
                : "missing PATH after the query \"" + query + "\"";
    }

    private static boolean isPath(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    boolean isQuiet() {
        return quiet;
    }

    @Override
    int status() {
        if (!quiet) {
            return super.status();
        }
        return found ? 0 : Math.max(1, super.status());
    }

    @Override
    void run(Corpus corpus) throws Exception {
        Query asked = queryFile != null ? Query.ofFile(queryFile) : Query.of(query == null ? "" : query);
        Context around = context();
        new LemmaCheck().check(asked.origin(), List.of(asked.pattern()), session::notice);
        Automaton automaton = Automaton.compile(List.of(asked.pattern()));
        if (corpus.isEmpty()) {
            return;
        }
        Corpus.Workers<KwicWorker> workers = analysis -> new KwicWorker(analysis, automaton);
        if (quiet) {
            found = corpus.any(workers, (worker, document) -> groups.keeps(document) && worker.finds(document));
        } else if (count) {
            counts(corpus, workers);
        } else {
            lines(corpus, workers, around);
        }
    }

    private Context context() throws InputException {
        if (context.equals("sentence")) {
            return Context.SENTENCE;
        }
        if (!context.matches("[0-9]{1,9}")) {
            throw InputException.in("--context", "expected a number of words, or sentence; found \"" + context + "\"");
        }
        return new Context(Integer.parseInt(context));
    }

    private void counts(Corpus corpus, Corpus.Workers<KwicWorker> workers) throws Exception {
        GroupTally<HitCount> tally = new GroupTally<>(groups.by(), HitCount::plus);
        corpus.each(workers, KwicWorker::count, more -> tally.add(more.document(), more.hits()));
        List<String> kept = groups.groups(tally.years());
        boolean terminal = output.isTable(session);
        output.write(KwicTables.counts(groups.by()), session, rows -> {
            for (String group : kept) {
                HitCount hits = tally.count(group);
                rows.write(
                        terminal ? tally.label(group) : group,
                        hits.hits(),
                        hits.sentences(),
                        hits.totalSentences(),
                        hits.words(),
                        GroupTally.orNull(hits.perThousandWords()));
            }
        });
    }

    private void lines(Corpus corpus, Corpus.Workers<KwicWorker> workers, Context around) throws Exception {
        Function<Document, String> name =
                output.isTable(session) ? GroupOptions.By.DOCUMENT::nameOnTerminal : Document::id;
        KwicWorker.Shown shown = new KwicWorker.Shown(around, sort, name);
        Corpus.Work<KwicWorker, List<KwicWorker.Line>> work =
                (worker, document) -> groups.keeps(document) ? worker.lines(document, shown) : List.of();
        output.writeIfAny(KwicTables.LINES, session, rows -> {
            if (sort == KwicSort.PLACE) {
                corpus.each(workers, work, lines -> write(lines, rows));
                return;
            }
            List<KwicWorker.Line> all = new ArrayList<>();
            corpus.each(workers, work, all::addAll);
            all.sort(Comparator.comparing(KwicWorker.Line::key));
            write(all, rows);
        });
    }

    private static void write(List<KwicWorker.Line> lines, RowWriter rows) throws Exception {
        for (KwicWorker.Line line : lines) {
            rows.write(line.cells().toArray());
        }
    }
}
