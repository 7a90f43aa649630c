package org.declan.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rows of a table are, without the rows, of which there may be millions.
 *
 * @param name the name of the table, such as {@code themes}; also the stem of its file name
 * @param columns at least one, each with its own name
 * @param grouping whether a terminal sets rows off that begin with the same value
 */
public record TableSchema(String name, List<Column> columns, Grouping grouping) {

    public TableSchema {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(name + ": two columns are named " + column.name());
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(name + ": a table has at least one column");
        }
    }

    /** A table whose rows stand alone. */
    public TableSchema(String name, List<Column> columns) {
        this(name, columns, Grouping.NONE);
    }
}
