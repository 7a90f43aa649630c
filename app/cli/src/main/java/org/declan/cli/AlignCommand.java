package org.declan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.declan.Analysis;
import org.declan.compare.Alignment;
import org.declan.compare.Alignment.Link;
import org.declan.compare.AlignmentLimits;
import org.declan.compare.ClauseChange;
import org.declan.report.RowWriter;
import org.declan.text.CodePointOrder;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Metadata.Field;
import org.declan.theme.ThemePatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What of the language of earlier texts is still in a later one, clause by clause. */
@Command(
        name = "align",
        description =
                "Tells of each clause of the last text what it comes of in the earlier ones, and what was dropped.",
        footer = {
            "%nFiles are taken in the order they are named, the texts of a folder by date. A clause is a sentence.",
            "%nExamples:",
            "  declan align 2014.txt 2016.txt",
            "  declan align --only 2010,2011,2022 seeds/",
            "  declan align --only-changes --format csv draft1.txt draft2.txt",
            "  declan align --stat draft1.txt draft2.txt"
        })
final class AlignCommand extends PathsCommand {

    @Option(
            names = "--only",
            paramLabel = "A,B",
            split = ",",
            description = "Only these texts, in this order: ids, their beginnings, or years.")
    List<String> only = new ArrayList<>();

    @Option(names = "--only-changes", description = "Leave out the clauses that were kept.")
    boolean onlyChanges;

    @Option(names = "--stat", description = "Only how many clauses of each change, and how many words survive.")
    boolean stat;

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Override
    void run(Corpus corpus) throws Exception {
        ThemePatterns patterns = new ThemePatterns(themes.themes(session));
        if (corpus.isEmpty()) {
            return;
        }
        List<AlignText> read = new ArrayList<>();
        corpus.each(
                (Analysis analysis) -> analysis,
                (analysis, document) -> AlignText.of(analysis, patterns, document),
                read::add);
        List<AlignText> texts = chosen(read);
        if (texts.size() < 2) {
            throw InputException.in("align", "expected two texts or more; found " + texts.size());
        }
        Alignment alignment =
                Alignment.of(texts.stream().map(AlignText::clauses).toList(), AlignmentLimits.DEFAULT);
        AlignRows rows = new AlignRows(texts, alignment);
        if (stat) {
            output.write(AlignTables.STAT, session, out -> {
                for (ClauseChange change : ClauseChange.values()) {
                    out.write(rows.stat(change));
                }
            });
        } else {
            output.write(AlignTables.LINKS, session, out -> write(alignment, rows, out));
        }
    }

    private void write(Alignment alignment, AlignRows rows, RowWriter out) throws Exception {
        for (Link link : alignment.links()) {
            if (!onlyChanges || link.change() != ClauseChange.KEPT) {
                out.write(rows.row(link));
            }
        }
    }

    /** The texts in order: as {@code --only} names them, else as files are named, and those of folders by date. */
    private List<AlignText> chosen(List<AlignText> read) throws InputException {
        if (only.isEmpty()) {
            List<AlignText> texts = new ArrayList<>(read);
            if (paths().stream().anyMatch(AlignCommand::isFolder)) {
                texts.sort(Comparator.comparing(
                        (AlignText text) -> text.document().metadata().value(Field.DATE), CodePointOrder::compare));
            }
            return texts;
        }
        List<AlignText> texts = new ArrayList<>();
        for (String name : only) {
            List<AlignText> named = read.stream()
                    .filter(text -> names(name.strip(), text.document()))
                    .toList();
            if (named.isEmpty()) {
                throw InputException.in(
                        "--only",
                        "no text \"" + name.strip() + "\"; there are "
                                + String.join(
                                        ", ",
                                        read.stream()
                                                .map(text -> text.document().id())
                                                .toList()));
            }
            texts.addAll(named);
        }
        return texts.stream().distinct().toList();
    }

    private static boolean names(String name, Document document) {
        return !name.isEmpty()
                && (document.id().startsWith(name) || document.metadata().year().equals(name));
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
