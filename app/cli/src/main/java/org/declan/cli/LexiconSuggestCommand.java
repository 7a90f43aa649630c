package org.declan.cli;

import org.declan.Analysis;
import org.declan.lexicon.LexiconPatterns;
import org.declan.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a theme may miss in texts. */
@Command(
        name = "suggest",
        description = "Lists sentences near a theme that none of its patterns caught, for a person to judge.",
        footer = {
            "%nA sentence is near when it shares words that are rare elsewhere, or their families (migrer, migration), with"
                    + " the theme's yes examples, its patterns and the sentences they caught in these texts; what stands in"
                    + " no examples and under unless says less. A score of 0.5 is that of the middle one of the sentences"
                    + " that are known.",
            "Only words are compared. Most of what is listed will rightly not be caught: read it, and write a pattern for"
                    + " what should be. Sentences that an unless cancels are left out; of the same sentence in several"
                    + " texts only the first is listed.",
            "%nExamples:",
            "  declan lexicon suggest seeds/",
            "  declan lexicon suggest --theme xenophobia --top 5 seeds/",
            "  declan lexicon suggest --themes my-themes/ --min-score 0.4 --format csv seeds/ -o suggest.csv"
        })
final class LexiconSuggestCommand extends PathsCommand {

    static final int MOST = 20;

    @Option(order = 1, names = "--top", paramLabel = "N", description = "At most N sentences a theme (20 by default).")
    int top = MOST;

    @Option(
            order = 2,
            names = "--min-score",
            paramLabel = "X",
            description = "Only sentences with a score of X or more, from 0 to 1.")
    double minScore;

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Override
    void run(Corpus corpus) throws Exception {
        if (top < 1) {
            throw InputException.in("--top", "expected a number from 1; found " + top);
        }
        if (!(minScore >= 0 && minScore <= 1)) {
            throw InputException.in("--min-score", "expected a number from 0 to 1; found " + minScore);
        }
        LexiconPatterns patterns = new LexiconPatterns(themes.themes(session).list());
        if (corpus.isEmpty()) {
            return;
        }
        SuggestRows found = new SuggestRows(patterns);
        corpus.each(
                (Analysis analysis) -> new SuggestRows.Worker(analysis, patterns),
                SuggestRows.Worker::study,
                found::add);
        boolean terminal = output.isTable(session);
        output.write(SuggestTables.SENTENCES, session, rows -> found.write(rows, top, minScore, terminal));
    }
}
