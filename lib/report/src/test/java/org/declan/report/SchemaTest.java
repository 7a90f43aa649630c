package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.declan.report.Written.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final TableSchema RATES = new TableSchema(
            "rates",
            List.of(
                    Column.text("title_of_item", "what is counted"),
                    Column.integer("words", "words", "running words"),
                    Column.share("share", "part of all words"),
                    Column.date("date", "day, month or year")));

    @Test
    void aCellOfAnotherTypeIsRefusedByTheNameOfItsColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.as(Format.CSV, RATES, List.of(row("a", 1.5, 0.5, null))))
                .withMessage("rates.words takes integer, not Double 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.as(Format.CSV, RATES, List.of(row("a", 1, 0.5, "23 février"))))
                .withMessage("rates.date takes date, not String 23 février");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.as(Format.CSV, RATES, List.of(row("a"))))
                .withMessage("rates: a row of 1 cells for 4 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Words", "per 1000", "é", "_a", "a__b", "1a"})
    void aColumnNameIsSnakeCase(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Column.text(name, "x"));
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        Column column = Column.text("a", "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableSchema("t", List.of(column, column)))
                .withMessage("t: two columns are named a");
    }

    @Test
    void aTextHasNoFigureAndANumberIsNotCut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.text("a", "x").shownAs(new Display.Percent(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.integer("a", "", "x").shownAs(Display.Text.HEAD));
    }

    @Test
    void theDataDictionaryIsATableOfTheColumns() {
        Table dictionary = DataDictionary.of(List.of(RATES));
        assertThat(Written.as(Format.CSV, Rendering.PLAIN, dictionary.schema(), dictionary.rows()))
                .isEqualTo("""
                        table,column,type,unit,meaning
                        rates,title_of_item,text,,what is counted
                        rates,words,integer,words,running words
                        rates,share,real,share 0-1,part of all words
                        rates,date,date,,"day, month or year"
                        """);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theDefaultLocaleChangesNothing(Format format) {
        List<List<@Nullable Object>> rows =
                List.of(row("TITRE İı", 1234567, 0.1234567, "2010"), row("é", -1, 1.5e-9, null));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            String root = Written.as(format, Rendering.PLAIN, RATES, rows) + format.label();
            for (Locale locale : List.of(Locale.forLanguageTag("tr-TR"), Locale.FRANCE, Locale.forLanguageTag("ar"))) {
                Locale.setDefault(locale);
                assertThat(Written.as(format, Rendering.PLAIN, RATES, rows) + format.label())
                        .isEqualTo(root);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aClosedPipeComesThrough(Format format) throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        RowWriter rows = format.open(RATES, closed, Rendering.PLAIN);
        rows.write("a", 1, 0.5, null);
        assertThatThrownBy(rows::close).isInstanceOf(IOException.class).hasMessage("Broken pipe");
    }

    @Test
    void theStreamStaysOpenForTheNextTable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        RowWriter rows = Format.JSONL.open(RATES, out, Rendering.PLAIN);
        rows.close();
        rows.close();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThatThrownBy(() -> rows.write("a", 1, 0.5, null)).hasMessage("rates: a row after the end");
    }

    @Test
    void aTerminalIsAtLeastTwentyColumnsWide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Written.terminal(19))
                .withMessage("a terminal table is at least 20 wide, not 19");
    }
}
