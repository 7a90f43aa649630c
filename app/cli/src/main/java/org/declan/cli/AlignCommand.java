package org.declan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.declan.compare.Alignment.Link;
import org.declan.compare.ClauseChange;
import org.declan.report.RowWriter;
import org.declan.text.InputException;
import org.declan.theme.ThemePatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What of the language of earlier texts is still in a later one, clause by clause. */
@Command(
        footer = {
            "%nA clause is a sentence. Files are texts in the order they are named; of folders, all texts of a year are"
                    + " one, and a file named after them is the last. On a terminal the last text is shown with the words that changed; elsewhere a table has a"
                    + " row for each clause and source.",
            "%nExamples:",
            "  declan align 2014.txt 2016.txt",
            "  declan align --only 2010,2011,2022 seeds/",
            "  declan align --only-changes --format csv draft1.txt draft2.txt -o changes.csv",
            "  declan align --stat draft1.txt draft2.txt",
            "  declan align --change dropped --exit-code agreed.txt draft.txt || echo 'agreed language is gone'"
        })
final class AlignCommand extends PathsCommand {

    @Option(
            order = 11,
            names = "--only-changes",
            description = "Leave out the clauses that were kept as they are in the text before.")
    boolean onlyChanges;

    @Option(
            order = 12,
            names = "--change",
            paramLabel = "CHANGE",
            split = ",",
            description = "Only these: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Changes.class)
    List<String> changes = new ArrayList<>();

    @Option(
            order = 13,
            names = "--stat",
            description = "Only how many clauses of each change, and how many words of each earlier text survive.")
    boolean stat;

    @Option(
            order = 14,
            names = "--exit-code",
            description =
                    "Exit with 1 when a clause is new, dropped, moved or has other words; with --change only when there is such a clause.")
    boolean exitCode;

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Mixin
    GroupOptions groups = new GroupOptions();

    private boolean differs;

    /** The words for what became of clauses. */
    static final class Changes extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Changes() {
            super(Arrays.stream(ClauseChange.values()).map(ClauseChange::label).toList());
        }
    }

    @Override
    void run(Corpus corpus) throws Exception {
        groups.byDefault(hasFolder() ? GroupOptions.By.YEAR : GroupOptions.By.DOCUMENT);
        ThemePatterns patterns = themes.themes(session).patterns();
        if (corpus.isEmpty()) {
            return;
        }
        AlignGathering gathering = new AlignGathering(groups, paths());
        corpus.each(analysis -> new AlignText.Worker(analysis, patterns), AlignText.Worker::read, gathering::add);
        List<AlignGroup> texts = gathering.groups(hasFolder(), session);
        AlignedTexts aligned = AlignedTexts.of(texts);
        Predicate<Link> shown = shown(aligned);
        differs = aligned.links().stream().anyMatch(link -> !aligned.isKept(link) && shown.test(link));
        if (stat) {
            output.write(AlignTables.STAT, session, rows -> writeStat(pairs(texts, aligned), rows));
        } else if (output.isTable(session) && !output.allColumns) {
            output.writePage(
                    session, page -> new AlignScreen(aligned, page).fill(totals(pairs(texts, aligned)), shown));
        } else {
            output.write(AlignTables.LINKS, session, rows -> write(aligned, shown, rows));
        }
    }

    private Predicate<Link> shown(AlignedTexts aligned) throws InputException {
        Set<ClauseChange> wanted = EnumSet.noneOf(ClauseChange.class);
        for (String name : changes) {
            wanted.add(Arrays.stream(ClauseChange.values())
                    .filter(change -> change.label().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> InputException.in(
                            "--change",
                            "expected " + String.join(", ", new Changes()) + "; found \"" + name.strip() + "\"")));
        }
        return link -> (wanted.isEmpty() || wanted.contains(link.change())) && !(onlyChanges && aligned.isKept(link));
    }

    private void write(AlignedTexts aligned, Predicate<Link> shown, RowWriter out) throws Exception {
        AlignRows rows = new AlignRows(aligned);
        for (Link link : aligned.links()) {
            if (shown.test(link)) {
                out.write(rows.row(link));
            }
        }
    }

    private static void writeStat(List<AlignedTexts> pairs, RowWriter out) throws Exception {
        for (AlignedTexts pair : pairs) {
            for (ClauseChange change : ClauseChange.values()) {
                out.write(AlignStat.of(pair, change).row());
            }
            out.write(AlignStat.of(pair, null).row());
        }
    }

    private static List<AlignStat> totals(List<AlignedTexts> pairs) {
        return pairs.stream().map(pair -> AlignStat.of(pair, null)).toList();
    }

    /** Each earlier text with the last one by itself: what a text has of one is not lessened by another. */
    private static List<AlignedTexts> pairs(List<AlignGroup> texts, AlignedTexts aligned) {
        if (texts.size() == 2) {
            return List.of(aligned);
        }
        AlignGroup later = texts.get(texts.size() - 1);
        return texts.subList(0, texts.size() - 1).stream()
                .map(earlier -> AlignedTexts.of(List.of(earlier, later)))
                .toList();
    }

    @Override
    boolean hasPairs() {
        return !hasFolder();
    }

    @Override
    int status() {
        return Math.max(super.status(), exitCode && differs ? 1 : 0);
    }
}
