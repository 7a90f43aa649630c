package org.declan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.declan.report.Column;
import org.declan.report.Measure;
import org.declan.report.TableSchema;
import org.declan.theme.Theme;
import org.declan.theme.Themes;

/** Everything declan has a name for: measures, columns, and the themes that come with it. */
final class Glossary {

    private final List<GlossaryEntry> entries = new ArrayList<>();

    /** A glossary of these tables and of all measures. */
    Glossary(List<TableSchema> tables) {
        for (Measure measure : Measure.values()) {
            entries.add(new GlossaryEntry.OfMeasure(measure, tablesWith(measure, tables)));
        }
        columns(tables).forEach((column, names) -> entries.add(new GlossaryEntry.OfColumn(column, List.copyOf(names))));
    }

    /** The measures, then the other columns, one for each meaning. */
    List<GlossaryEntry> all() {
        return List.copyOf(entries);
    }

    /** What a name stands for: nothing, one thing, or a column of several meanings. */
    List<GlossaryEntry> named(String name) {
        List<GlossaryEntry> found =
                entries.stream().filter(entry -> entry.name().equals(name)).toList();
        return found.isEmpty()
                ? themes().filter(entry -> entry.name().equals(name)).toList()
                : found;
    }

    /** All names. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(entries.stream(), themes()).map(GlossaryEntry::name).forEach(names::add);
        return names;
    }

    /** Themes are read only when nothing else has the name: it takes longer than all the rest. */
    private static Stream<GlossaryEntry> themes() {
        return Themes.builtIn().list().stream().map((Theme theme) -> new GlossaryEntry.OfTheme(theme));
    }

    /** Whether a column is that of the measure of its name. */
    static boolean isMeasured(Column column) {
        return Measure.named(column.name())
                .map(Column::of)
                .filter(each -> isSame(each, column))
                .isPresent();
    }

    /** Whether two columns say the same, however they are shown. */
    private static boolean isSame(Column one, Column other) {
        return one.name().equals(other.name())
                && one.type() == other.type()
                && one.unit().equals(other.unit())
                && one.meaning().equals(other.meaning());
    }

    private static List<String> tablesWith(Measure measure, List<TableSchema> tables) {
        return tables.stream()
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> column.name().equals(measure.label()) && isMeasured(column)))
                .map(TableSchema::name)
                .distinct()
                .toList();
    }

    /** The columns that are no measures, each as it is first met, with the names of the tables that have it. */
    private static Map<Column, Set<String>> columns(List<TableSchema> tables) {
        Map<Column, Set<String>> columns = new LinkedHashMap<>();
        for (TableSchema table : tables) {
            for (Column column : table.columns()) {
                if (!isMeasured(column)) {
                    Column known = columns.keySet().stream()
                            .filter(each -> isSame(each, column))
                            .findFirst()
                            .orElse(column);
                    columns.computeIfAbsent(known, each -> new LinkedHashSet<>())
                            .add(table.name());
                }
            }
        }
        return columns;
    }
}
