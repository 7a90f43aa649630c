package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.declan.compare.Reference;
import org.declan.count.TermTally;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.theme.ThemePatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What changed between texts: in themes and in words, with exact tests. */
@Command(
        footer = {
            "%nFolders are compared by year, files with each other. On a terminal this is one screen (--all: all of it);"
                    + " elsewhere a table with a row for each theme or term in each group.",
            "%nExamples:",
            "  declan diff --only 2010,2011,2022 seeds/",
            "  declan diff draft1.txt draft2.txt",
            "  declan diff --base 2010 --unit lemma --layer content --only 2010,2022 seeds/",
            "  declan diff --ngrams 2-4 --stopwords fr --format csv seeds/ -o diff.csv",
            "  declan diff --exit-code --min-specificity 0 old.txt new.txt > /dev/null || echo reworded"
        })
final class DiffCommand extends PathsCommand {

    @Mixin
    TermOptions terms = new TermOptions();

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Mixin
    DiffOptions options = new DiffOptions();

    @Mixin
    GroupOptions groups = new GroupOptions();

    private boolean differs;

    @Override
    void run(Corpus corpus) throws Exception {
        options.check();
        groups.byDefault(hasFolder() ? GroupOptions.By.YEAR : GroupOptions.By.DOCUMENT);
        TermFilter filter = terms.filter();
        TermGathering counter = new TermGathering(terms.selection(), terms.segments(), TermTally::ofCounts);
        ThemePatterns patterns = themes.themes(session).patterns();
        DiffGathering gathering = new DiffGathering(patterns, counter, groups.by(), this::isCompared);
        if (corpus.isEmpty()) {
            return;
        }
        gathering.count(corpus);
        GroupTally<?> met = gathering.groups();
        List<String> kept = new ArrayList<>(groups.groups(met.years()));
        Reference reference = reference(kept, met);
        check(kept, gathering);
        gathering.genreDifference(kept).ifPresent(words -> session.notice(new Notice("diff", null, words)));
        Diff diff = gathering.compare(kept, reference, filter);
        differs = diff.themes().differ(options.minSpecificity) || diff.terms().differ(options.minSpecificity);
        write(diff, met);
    }

    /** A comparison takes two groups with words; a further one without is kept, with nothing to say. */
    private void check(List<String> kept, DiffGathering gathering) throws InputException {
        List<String> empty = gathering.withoutWords(kept);
        String expected = "expected two groups to compare; found " + shown(kept);
        if (kept.size() < 2) {
            String hint = groups.by() == GroupOptions.By.DOCUMENT ? "" : "; --by document compares the texts";
            throw InputException.in("--by " + groups.by().label(), expected + hint);
        }
        if (kept.size() - empty.size() < 2) {
            throw InputException.in("--by " + groups.by().label(), expected + ", without words: " + shown(empty));
        }
        if (!empty.isEmpty()) {
            session.notice(new Notice("diff", null, "without words, so not compared: " + shown(empty)));
        }
    }

    /** Segments that are repeated only in texts left out must not be found. */
    private boolean isCompared(Document document) {
        return groups.keeps(document) || (options.isBaseNamed() && groups.names(options.base.strip(), document));
    }

    private static String shown(List<String> groups) {
        return groups.stream().map(GroupOptions.By::shown).collect(Collectors.joining(", "));
    }

    /** What groups are compared with; a base that is not among them comes before them. */
    private Reference reference(List<String> kept, GroupTally<?> met) throws InputException {
        return switch (options.base) {
            case DiffOptions.OTHERS -> new Reference.Others();
            case DiffOptions.PREVIOUS -> new Reference.Previous();
            default -> {
                String base = base(met);
                if (!kept.contains(base)) {
                    kept.add(0, base);
                }
                yield new Reference.Base(kept.indexOf(base));
            }
        };
    }

    private String base(GroupTally<?> met) throws InputException {
        List<String> named = groups.named("--base", options.base.strip(), met.years());
        if (named.size() > 1) {
            throw InputException.in(
                    "--base", "expected one group; \"" + options.base + "\" names " + String.join(", ", named));
        }
        return named.get(0);
    }

    private void write(Diff diff, GroupTally<?> met) throws Exception {
        if (!output.isTable(session)) {
            output.write(
                    DiffTables.schema(groups.by()), session, rows -> DiffTables.write(diff, options.ranking, rows));
            return;
        }
        output.writePage(session, page -> new DiffScreen(diff, met.shortLabels(diff.groups()), options, page).fill());
    }

    @Override
    boolean hasPairs() {
        return !hasFolder();
    }

    @Override
    int status() {
        return Math.max(super.status(), options.exitCode && differs ? 1 : 0);
    }
}
