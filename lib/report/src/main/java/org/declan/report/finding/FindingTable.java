package org.declan.report.finding;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Table;
import org.declan.report.TableBuilder;
import org.declan.report.TableSchema;
import org.jspecify.annotations.Nullable;

/** Findings as a table, a row each; what has no place in a text has no line. */
public final class FindingTable {

    private static final TableSchema SCHEMA = new TableSchema(
            "check",
            List.of(
                    Column.text("rule", "id of the rule"),
                    Column.text("level", "error, warning or info"),
                    Column.text("document", "id of the document; empty if it is about no one document"),
                    Column.text("path", "its file"),
                    Column.integer("line", "1-based line", "line of the first character"),
                    Column.integer("column", "1-based column in code points", "column of the first character"),
                    Column.integer("end_line", "1-based line", "line after the last character"),
                    Column.integer("end_column", "1-based column in code points", "column after the last character"),
                    Column.integer("start", "code points", "code points of the file before the words"),
                    Column.integer("end", "code points", "code points of the file before the end of the words"),
                    Column.prose("message", "what is wrong"),
                    Column.prose("words", "the words found, or the name of what is missing"),
                    Column.text("suggestion", "words to write in their place"),
                    Column.text("fingerprint", "by what it is known again, and which of the equal ones it is")));

    private FindingTable() {}

    /** The table of some findings, in their order. */
    public static Table of(Findings findings) {
        TableBuilder table = new TableBuilder(SCHEMA);
        for (Finding finding : findings.all()) {
            Location location = finding.location();
            @Nullable Range range = location instanceof Region region ? region.range() : null;
            table.write(
                    finding.rule().id(),
                    finding.level().label(),
                    ifAny(location.document()),
                    ifAny(location.path()),
                    range == null ? null : range.from().line(),
                    range == null ? null : range.from().column(),
                    range == null ? null : range.to().line(),
                    range == null ? null : range.to().column(),
                    range == null ? null : range.start(),
                    range == null ? null : range.end(),
                    finding.message(),
                    location.words(),
                    ifAny(finding.suggestion()),
                    finding.fingerprint().toString());
        }
        return table.table();
    }

    private static @Nullable String ifAny(String text) {
        return text.isEmpty() ? null : text;
    }
}
