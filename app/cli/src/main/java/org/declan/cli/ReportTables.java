package org.declan.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declan.compare.Alignment.Link;
import org.declan.compare.Formulas;
import org.declan.compare.Reference;
import org.declan.count.GroupedTerms;
import org.declan.count.StopWords;
import org.declan.report.Table;
import org.declan.report.TableBuilder;
import org.declan.report.TableSchema;
import org.declan.text.InputException;

/**
 * The tables of a report: those that the commands print with their defaults. What takes two groups or texts to compare has
 * no rows when there is one, and that is noted.
 */
final class ReportTables {

    /** The value of {@code diff --stopwords} that the table of changes is made with. */
    static final String STOP_WORDS = "fr";

    /** The terms of the table of changes: stop words say little of policy and fill its lists. */
    private static final TermFilter CONTENT = new TermFilter(1, StopWords.french(), null);

    private final ReportGathering gathered;
    private final List<String> groups;
    private final boolean byDate;
    private final Session session;

    private final List<Table> tables = new ArrayList<>();
    private final Set<TableSchema> uncompared = new HashSet<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * @param byDate whether only dates tell the order of the texts, as they come from a folder
     * @param session told what a table leaves out
     */
    ReportTables(ReportGathering gathered, boolean byDate, Session session) throws InputException {
        this.gathered = gathered;
        this.groups = gathered.groups();
        this.byDate = byDate;
        this.session = session;
    }

    /** The tables in the order they are read. */
    List<Table> tables() throws Exception {
        documents();
        segments();
        add(ThemeTables.counts(gathered.by()), rows -> gathered.themes().write(rows, groups));
        evidence();
        terms();
        diff();
        formulas();
        align();
        return tables;
    }

    /** Whether a table has no rows because there is nothing to compare, once the tables are made. */
    boolean isUncompared(Table table) {
        return uncompared.contains(table.schema());
    }

    /** What a reader has to mind, once the tables are made. */
    List<String> notes() {
        return notes;
    }

    private void add(TableSchema schema, OutputOptions.Rows rows) throws Exception {
        TableBuilder table = new TableBuilder(schema);
        rows.to(table);
        tables.add(table.table());
    }

    private void uncompared(TableSchema schema, String note) {
        uncompared.add(schema);
        tables.add(new Table(schema, List.of()));
        notes.add(note);
    }

    private void documents() throws Exception {
        add(DocumentsCommand.SCHEMA, rows -> {
            for (ReportGathering.Text text : gathered.texts()) {
                rows.write(DocumentsCommand.cells(text.document(), text.tokens()));
            }
        });
    }

    private void segments() throws Exception {
        add(SegmentsCommand.SENTENCES, rows -> {
            for (ReportGathering.Text text : gathered.texts()) {
                for (Object[] row : SegmentRows.sentences(text.document(), text.tokens())) {
                    rows.write(row);
                }
            }
        });
    }

    private void evidence() throws Exception {
        add(ThemeTables.EVIDENCE, rows -> {
            for (ReportGathering.Text text : gathered.texts()) {
                for (Object[] row : text.evidence()) {
                    rows.write(row);
                }
            }
        });
    }

    private void terms() throws Exception {
        GroupedTerms terms = gathered.terms().sum();
        List<TermRanking.Ranked> ranked = TermRanking.of(terms, groups, new TermOptions().filter());
        add(TermTables.counts(gathered.by()), rows -> new TermRows(ranked, terms, groups, groups, rows).writeAll());
    }

    private void diff() throws Exception {
        TableSchema schema = DiffTables.schema(gathered.by());
        DiffGathering contrasts = gathered.contrasts();
        List<String> empty = contrasts.withoutWords(groups);
        if (groups.size() - empty.size() < 2) {
            String hint = gathered.texts().size() > 1 ? "; --by document compares the texts" : "";
            String found = "expected two groups to compare; found " + (groups.size() - empty.size());
            uncompared(schema, "diff.csv has no rows: --by " + gathered.by().label() + ": " + found + hint);
            return;
        }
        if (!empty.isEmpty()) {
            notes.add("without words, so not compared: "
                    + empty.stream().map(GroupOptions.By::shown).collect(Collectors.joining(", ")));
        }
        contrasts.genreDifference(groups).ifPresent(notes::add);
        Diff diff = contrasts.compare(groups, reference(), CONTENT);
        add(schema, rows -> DiffTables.write(diff, Ranking.SPECIFICITY, rows));
    }

    /** What changed is what differs from the group before; where groups have no order, from all others. */
    private Reference reference() {
        return DiffOptions.PREVIOUS.equals(base(gathered.by(), byDate))
                ? new Reference.Previous()
                : new Reference.Others();
    }

    /**
     * The value of {@code diff --base} that the table of changes is made with.
     *
     * @param ofFolder whether the texts come from a folder: then only years have an order
     */
    static String base(GroupOptions.By by, boolean ofFolder) {
        boolean inOrder = by == GroupOptions.By.YEAR || (by == GroupOptions.By.DOCUMENT && !ofFolder);
        return inOrder ? DiffOptions.PREVIOUS : DiffOptions.OTHERS;
    }

    private void formulas() throws Exception {
        FormulaRows places = new FormulaRows();
        gathered.texts().forEach(text -> places.add(new FormulaRows.Read(text.document(), text.tokens())));
        Formulas formulas =
                Formulas.among(places.tokens(), FormulasCommand.LEAST_WORDS, FormulasCommand.LEAST_DOCUMENTS);
        add(FormulaTables.PLACES, rows -> {
            for (int i = 0; i < formulas.size(); i++) {
                places.writePlaces(formulas.formula(i), rows);
            }
        });
    }

    private void align() throws Exception {
        List<AlignGroup> texts;
        try {
            texts = gathered.aligned().groups(byDate, session);
        } catch (InputException e) {
            uncompared(AlignTables.LINKS, "align.csv has no rows: " + e.line());
            return;
        }
        AlignedTexts aligned = AlignedTexts.of(texts);
        AlignRows links = new AlignRows(aligned);
        add(AlignTables.LINKS, rows -> {
            for (Link link : aligned.links()) {
                rows.write(links.row(link));
            }
        });
    }
}
