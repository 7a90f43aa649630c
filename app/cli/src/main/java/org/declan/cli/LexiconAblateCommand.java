package org.declan.cli;

import java.util.List;
import org.declan.Analysis;
import org.declan.lexicon.Ablation;
import org.declan.lexicon.AblationCounts;
import org.declan.lexicon.LexiconPatterns;
import org.declan.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What each pattern of a theme is worth in texts. */
@Command(
        name = "ablate",
        description = "Says what each pattern of a theme alone adds to its counts, so that a figure can be defended.",
        footer = {
            "%nA row for each pattern, zeros included. mentions_alone is what declan themes counts, less what it would count"
                    + " with a theme file without the pattern; so it is 0 where other patterns find the same places, and"
                    + " two patterns that find the same are both 0 though without both the mentions are gone.",
            "Below zero the count would rise: a pattern under unless keeps mentions out, and a clue can join two mentions"
                    + " into one. Clues come first, then the patterns under unless, each by what it moves.",
            "%nExamples:",
            "  declan lexicon ablate seeds/",
            "  declan lexicon ablate --theme trafficking --by year --only 2011,2022 seeds/",
            "  declan lexicon ablate --themes my-themes/ --format csv seeds/ -o ablate.csv"
        })
final class LexiconAblateCommand extends PathsCommand {

    /** What the patterns do in a document. */
    private record Counted(Document document, AblationCounts counts) {}

    /** What one thread works with. */
    private record Worker(Analysis analysis, Ablation ablation) {

        Counted count(Document document) {
            return new Counted(document, ablation.of(analysis.tokens(document)));
        }
    }

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Mixin
    GroupOptions groups = new GroupOptions();

    @Override
    void run(Corpus corpus) throws Exception {
        groups.byDefault(GroupOptions.By.CORPUS);
        LexiconPatterns patterns = new LexiconPatterns(themes.themes(session).list());
        if (corpus.isEmpty()) {
            return;
        }
        AblateTally tally = new AblateTally(patterns, groups.by());
        corpus.each(
                (Analysis analysis) ->
                        new Worker(analysis, new Ablation(patterns, analysis.vocabulary(), analysis.lexicon())),
                Worker::count,
                counted -> tally.add(counted.document, counted.counts));
        List<String> kept = groups.groups(tally.years());
        boolean terminal = output.isTable(session);
        output.write(AblateTables.contributions(groups.by()), session, rows -> tally.write(rows, kept, terminal));
    }
}
