package org.declan.cli;

import java.util.List;
import java.util.function.Supplier;
import org.declan.Analysis;
import org.declan.report.RowWriter;
import org.declan.report.TableSchema;
import org.declan.theme.ThemePatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which themes run through the texts, how often, and in whose words. */
@Command(
        footer = {
            "%nExamples:",
            "  declan themes seeds/",
            "  declan themes --by year --only 2010,2011,2022 seeds/",
            "  declan themes --evidence --theme trafficking --format csv seeds/",
            "  declan themes --themes my-themes/ --format json seeds/ -o themes.json"
        })
final class ThemesCommand extends PathsCommand {

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Option(
            names = "--evidence",
            description = "A row for each mention, with its sentence and place, instead of counts.")
    boolean evidence;

    @Mixin
    GroupOptions groups = new GroupOptions();

    @Override
    void run(Corpus corpus) throws Exception {
        Supplier<ThemePatterns> patterns = themes.patterns(session);
        if (corpus.isEmpty()) {
            return;
        }
        if (evidence) {
            evidence(corpus, patterns);
        } else {
            counts(corpus, patterns);
        }
    }

    private void counts(Corpus corpus, Supplier<ThemePatterns> patterns) throws Exception {
        ThemeTally tally = new ThemeTally(patterns, groups.by(), output.isTable(session));
        corpus.stream(
                (Analysis analysis) -> new ThemeWorker(analysis, patterns.get()),
                (worker, document) -> worker.counts(document),
                tally::add);
        List<String> kept = groups.groups(tally.years());
        TableSchema schema = ThemeTables.counts(groups.by());
        output.write(schema, session, rows -> tally.write(rows, kept));
    }

    private void evidence(Corpus corpus, Supplier<ThemePatterns> patterns) throws Exception {
        output.write(
                ThemeTables.EVIDENCE,
                session,
                rows -> corpus.stream(
                        (Analysis analysis) -> new ThemeWorker(analysis, patterns.get()),
                        (worker, document) -> groups.keeps(document) ? worker.evidence(document) : List.<Object[]>of(),
                        result -> write(rows, result)));
    }

    private static void write(RowWriter rows, List<Object[]> result) throws Exception {
        for (Object[] row : result) {
            rows.write(row);
        }
    }
}
