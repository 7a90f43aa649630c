package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declan.report.Column;
import org.declan.report.ColumnType;
import org.declan.report.Measure;
import org.declan.report.TableSchema;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Pattern COLUMN_NAME = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+");

    private final Glossary glossary = new Glossary(Tables.all());

    @Test
    void everyColumnOfRealNumbersIsAMeasure() {
        assertThat(columns().filter(column -> column.type() == ColumnType.REAL))
                .isNotEmpty()
                .allMatch(Glossary::isMeasured, "is made by Column.of(Measure)");
    }

    @Test
    void aMeasureOfTheLibraryIsInNoTable() {
        assertThat(columns().flatMap(column -> Measure.named(column.name()).stream()))
                .allMatch(measure -> measure.use() == Measure.Use.COLUMN);
    }

    @Test
    void everyColumnOfEveryTableIsExplained() {
        for (TableSchema table : Tables.all()) {
            for (Column column : table.columns()) {
                assertThat(glossary.named(column.name()))
                        .as("%s.%s", table.name(), column.name())
                        .anySatisfy(entry ->
                                assertThat(Stream.of(entry.row(false))).contains(column.meaning(), column.unit()));
            }
        }
    }

    @Test
    void everyColumnNameInAnExplanationIsKnown() {
        Set<String> names = new HashSet<>(glossary.names());
        Tables.all().forEach(table -> names.add(table.name()));
        for (GlossaryEntry entry : glossary.all()) {
            List<String> named = new ArrayList<>();
            Matcher matcher = COLUMN_NAME.matcher(List.of(entry.row(false)).toString());
            while (matcher.find()) {
                named.add(matcher.group());
            }
            assertThat(names).as(entry.name()).containsAll(named);
        }
    }

    @Test
    void aNameOfTwoMeaningsHasTwoEntries() {
        assertThat(glossary.named("paragraphs"))
                .hasExactlyElementsOfTypes(GlossaryEntry.OfMeasure.class, GlossaryEntry.OfColumn.class);
        assertThat(glossary.named("start")).hasSize(1);
    }

    @Test
    void everyNameCanBeAskedFor() {
        Run run = Run.of("explain " + String.join(" ", glossary.names()));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(glossary.names()).allSatisfy(name -> assertThat(run.out()).containsPattern("(?m)^" + name + ": "));
    }

    private static Stream<Column> columns() {
        return Tables.all().stream().flatMap(table -> table.columns().stream());
    }
}
