package org.declan.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what every column of every table means. */
public final class DataDictionary {

    /** What a data dictionary says about a column. */
    public static final TableSchema SCHEMA = new TableSchema(
            "dictionary",
            List.of(
                    Column.text("table", "name of the table"),
                    Column.text("column", "name of the column, as in headers and JSON keys"),
                    Column.text("type", "text, integer, real, boolean or date"),
                    Column.text("unit", "what the numbers count or are a part of; empty if nothing"),
                    Column.prose("meaning", "what a cell says")),
            Grouping.FIRST_COLUMN);

    private DataDictionary() {}

    /** One row a column, in order. */
    public static Table of(List<TableSchema> schemas) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (TableSchema schema : schemas) {
            for (Column column : schema.columns()) {
                rows.add(List.of(schema.name(), column.name(), column.type().label(), column.unit(), column.meaning()));
            }
        }
        return new Table(SCHEMA, rows);
    }
}
