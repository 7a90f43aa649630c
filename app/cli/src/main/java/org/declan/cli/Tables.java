package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import org.declan.report.TableSchema;

/**
 * Every table the program makes of texts. A new one is named here, and its columns are explained by that. The glossary, in
 * which they are, is not itself in it.
 */
final class Tables {

    private Tables() {}

    /** The tables, those of other groupings too; such ones share a name. */
    static List<TableSchema> all() {
        List<TableSchema> tables = new ArrayList<>();
        for (GroupOptions.By by : GroupOptions.By.values()) {
            tables.add(ThemeTables.counts(by));
            tables.add(TermTables.counts(by));
            tables.add(DiffTables.schema(by));
            tables.add(KwicTables.counts(by));
            tables.add(LockTables.changes(by));
            tables.add(AblateTables.contributions(by));
        }
        tables.add(ThemeTables.EVIDENCE);
        tables.add(KwicTables.LINES);
        tables.add(FormulaTables.PLACES);
        tables.add(FormulaTables.brief(true));
        tables.add(AlignTables.LINKS);
        tables.add(AlignTables.STAT);
        tables.add(SuggestTables.SENTENCES);
        tables.add(DocumentsCommand.SCHEMA);
        tables.add(SegmentsCommand.PARAGRAPHS);
        tables.add(SegmentsCommand.SENTENCES);
        tables.add(SegmentsCommand.TOKENS);
        tables.add(LexiconTables.LIST);
        tables.add(LexiconTables.PATTERNS);
        tables.add(LexiconTables.SCORES);
        tables.add(LexiconTables.MISSES);
        tables.add(LexiconTables.LINT);
        return List.copyOf(tables);
    }
}
