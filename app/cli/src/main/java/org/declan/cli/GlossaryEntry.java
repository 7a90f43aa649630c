package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.Explanation;
import org.declan.report.Grouping;
import org.declan.report.Language;
import org.declan.report.Measure;
import org.declan.report.Sheet;
import org.declan.report.TableSchema;
import org.declan.theme.Theme;
import org.jspecify.annotations.Nullable;

/** What a name of declan stands for, as a row of a list and as a sheet of its own. */
sealed interface GlossaryEntry {

    /** The list. */
    TableSchema SCHEMA = schema(Detail.BRIEF);

    /** The list on a terminal that is too narrow to show more than names and meanings. */
    TableSchema NARROW = schema(Detail.FULL);

    /** The name it is asked for by. */
    String name();

    /** Its row in the list. */
    @Nullable
    Object[] row(boolean terminal);

    /** All that is said of it. */
    Sheet sheet();

    /**
     * A number that declan works out.
     *
     * @param measure the number
     * @param tables names of the tables that have it
     */
    record OfMeasure(Measure measure, List<String> tables) implements GlossaryEntry {

        @Override
        public String name() {
            return measure.label();
        }

        @Override
        public @Nullable Object[] row(boolean terminal) {
            Explanation said = said();
            return new @Nullable Object[] {
                measure.use() == Measure.Use.LIBRARY ? "library" : "measure",
                name(),
                said.title(),
                said.meaning(),
                said.unit(),
                String.join(", ", tables),
                String.join("; ", said.formula()),
                said.range(),
                said.reading(),
                said.limits(),
                terminal ? said.firstSource() : String.join("; ", said.sources())
            };
        }

        @Override
        public Sheet sheet() {
            Explanation said = said();
            List<Sheet.Entry> entries = new ArrayList<>();
            addIfAny(said.unit(), "Unit", entries);
            String where = measure.use() == Measure.Use.LIBRARY
                    ? "none: it is for programs that call the library"
                    : String.join(", ", tables);
            addIfAny(where, "Tables", entries);
            entries.add(new Sheet.Entry("Formula", said.formula()));
            entries.add(new Sheet.Entry("Range", List.of(said.range())));
            entries.add(new Sheet.Entry("Reading", List.of(said.reading())));
            entries.add(new Sheet.Entry("Limits", List.of(said.limits())));
            entries.add(new Sheet.Entry("Source", said.sources()));
            return new Sheet(name(), said.title(), said.meaning(), entries);
        }

        private Explanation said() {
            return measure.explanation(Language.ENGLISH);
        }
    }

    /**
     * A column that is no measure.
     *
     * @param column the column
     * @param tables names of the tables that have it with this meaning
     */
    record OfColumn(Column column, List<String> tables) implements GlossaryEntry {

        @Override
        public String name() {
            return column.name();
        }

        @Override
        public @Nullable Object[] row(boolean terminal) {
            return new @Nullable Object[] {
                "column", name(), "", column.meaning(), column.unit(), String.join(", ", tables), "", "", "", "", ""
            };
        }

        @Override
        public Sheet sheet() {
            List<Sheet.Entry> entries = new ArrayList<>();
            entries.add(new Sheet.Entry("Type", List.of(column.type().label())));
            addIfAny(column.unit(), "Unit", entries);
            addIfAny(String.join(", ", tables), "Tables", entries);
            return new Sheet(name(), "a column", column.meaning(), entries);
        }
    }

    /**
     * A theme that comes with declan.
     *
     * @param theme the theme
     */
    record OfTheme(Theme theme) implements GlossaryEntry {

        private static final int EXAMPLES = 3;

        @Override
        public String name() {
            return theme.id();
        }

        @Override
        public @Nullable Object[] row(boolean terminal) {
            return new @Nullable Object[] {
                "theme", name(), theme.label().en(), theme.definition().en(), "", "themes, evidence", "", "", "", "", ""
            };
        }

        @Override
        public Sheet sheet() {
            String file = "lib/core/src/main/resources/org/declan/theme/" + theme.file();
            return new Sheet(
                    name(),
                    "a theme: " + theme.label().en(),
                    theme.definition().en(),
                    List.of(
                            new Sheet.Entry("French", List.of(theme.label().fr())),
                            new Sheet.Entry("Patterns", List.of(theme.clues().size() + " in " + file)),
                            new Sheet.Entry("Found in", some(theme.examples().yes())),
                            new Sheet.Entry("Not in", some(theme.examples().no()))));
        }

        private static List<String> some(List<String> examples) {
            return examples.stream().limit(EXAMPLES).toList();
        }
    }

    private static void addIfAny(String text, String label, List<Sheet.Entry> entries) {
        if (!text.isEmpty()) {
            entries.add(new Sheet.Entry(label, List.of(text)));
        }
    }

    private static TableSchema schema(Detail ofSource) {
        return new TableSchema(
                "glossary",
                List.of(
                        Column.text("kind", "measure, library (a measure in no table), column or theme"),
                        Column.text("name", "The name to ask for it by").shownAs(Display.Text.WHOLE),
                        Column.prose("title", "What people call it").shownFrom(Detail.FULL),
                        Column.prose("meaning", "What it is, in a line"),
                        Column.text("unit", "What the numbers count or are a part of")
                                .shownFrom(Detail.FULL),
                        Column.prose("tables", "The tables that have it").shownFrom(Detail.FULL),
                        Column.prose("formula", "How it is made").shownFrom(Detail.FULL),
                        Column.prose("range", "Which values it can have, and when it is not defined")
                                .shownFrom(Detail.FULL),
                        Column.prose("reading", "How to read it").shownFrom(Detail.FULL),
                        Column.prose("limits", "When it misleads").shownFrom(Detail.FULL),
                        Column.prose("source", "Where the formula comes from; on a terminal only who and when first")
                                .shownFrom(ofSource)),
                Grouping.FIRST_COLUMN);
    }
}
