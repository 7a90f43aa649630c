package org.declan.report.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.declan.report.Report;
import org.declan.report.Table;

/**
 * The tables that a report is written from, each the one that is also written as CSV, so that no number differs.
 *
 * @param documents as {@code declan documents}
 * @param segments as {@code declan segments --unit sentence}
 * @param themes as {@code declan themes --by year}, or by another group: its second column
 * @param evidence as {@code declan themes --evidence}
 * @param terms as {@code declan terms}, by the same group
 * @param diff as {@code declan diff}, by the same group and against all others; without rows if there is one group only
 * @param formulas as {@code declan formulas}
 * @param align as {@code declan align}; without rows if there is one text only
 */
public record PageTables(
        Table documents,
        Table segments,
        Table themes,
        Table evidence,
        Table terms,
        Table diff,
        Table formulas,
        Table align) {

    /** Those of a report, by their names; it has them all. */
    static PageTables of(Report report) {
        Map<String, Table> tables = new HashMap<>();
        report.parts().forEach(part -> tables.put(part.name(), part.table()));
        return new PageTables(
                named(tables, "documents"),
                named(tables, "segments"),
                named(tables, "themes"),
                named(tables, "evidence"),
                named(tables, "terms"),
                named(tables, "diff"),
                named(tables, "formulas"),
                named(tables, "align"));
    }

    private static Table named(Map<String, Table> tables, String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    /** All of them, each under the name of its file without extension. */
    Map<String, Table> named() {
        Map<String, Table> named = new LinkedHashMap<>();
        named.put("documents", documents);
        named.put("segments", segments);
        named.put("themes", themes);
        named.put("evidence", evidence);
        named.put("terms", terms);
        named.put("diff", diff);
        named.put("formulas", formulas);
        named.put("align", align);
        return named;
    }
}
