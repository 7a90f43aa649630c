package org.declan.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.declan.report.Table;
import org.jspecify.annotations.Nullable;

/** A row of a table, its cells by the names of their columns. */
final class Row {

    private final Map<String, Integer> columns;
    private final List<@Nullable Object> cells;

    private Row(Map<String, Integer> columns, List<@Nullable Object> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** The rows of a table in their order. */
    static List<Row> of(Table table) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < table.schema().columns().size(); i++) {
            columns.put(table.schema().columns().get(i).name(), i);
        }
        return table.rows().stream().map(cells -> new Row(columns, cells)).toList();
    }

    /** The words of a cell, empty where it is not defined. */
    String text(String column) {
        Object cell = cell(column);
        return cell == null ? "" : cell.toString();
    }

    /** The whole number of a cell that is always defined. */
    long whole(String column) {
        if (cell(column) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException("no number in the column " + column);
    }

    /** The number of a cell, if it is defined. */
    OptionalDouble real(String column) {
        return cell(column) instanceof Number number && Double.isFinite(number.doubleValue())
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /** Whether the cell is true. */
    boolean flag(String column) {
        return Boolean.TRUE.equals(cell(column));
    }

    private @Nullable Object cell(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw new IllegalArgumentException("the table has no column " + column);
        }
        return cells.get(at);
    }
}
