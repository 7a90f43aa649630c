package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declan.report.Written.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DataFormatsTest {

    private static final TableSchema NOTES = new TableSchema(
            "notes",
            List.of(
                    Column.text("theme", "theme"),
                    Column.integer("words", "words", "words"),
                    Column.real("per_1000", "per 1,000 words", "rate"),
                    Column.flag("small", "few"),
                    Column.date("date", "day"),
                    Column.prose("context", "sentence")));

    private static final List<List<@Nullable Object>> ROWS = List.of(
            row("santé", 12, 0.5, true, LocalDate.of(2010, 2, 23), "l'« été », dit-il; \"enfin\""),
            row("=1+1", 3_000_000_000L, -1234.5678, false, "2011-10", "deux\nlignes\tet \\ | <b>*"),
            row("日本", 0, Double.NaN, null, "", null),
            row("", null, 1.5e-7, true, null, "-"));

    private static String written(Format format) {
        return Written.as(format, Rendering.PLAIN, NOTES, ROWS);
    }

    @Test
    void csvQuotesOnlyWhatNeedsItAndKeepsTextsAsTheyAre() {
        assertThat(written(Format.CSV)).isEqualTo("""
                        theme,words,per_1000,small,date,context
                        santé,12,0.5,true,2010-02-23,"l'« été », dit-il; ""enfin""\"
                        =1+1,3000000000,-1234.57,false,2011-10,"deux
                        lignes\tet \\ | <b>*"
                        日本,0,,,,
                        "",,1.5e-07,true,,-
                        """);
    }

    @Test
    void excelInFranceGetsMarkSemicolonsCommasCrlfAndNoFormulas() {
        assertThat(Written.as(Format.CSV, Written.EXCEL_FR, NOTES, ROWS))
                .isEqualTo("""
                        \uFEFFtheme;words;per_1000;small;date;context
                        santé;12;0,5;true;2010-02-23;"l'« été », dit-il; ""enfin""\"
                        '=1+1;3000000000;-1234,57;false;2011-10;"deux<LF>lignes\tet \\ | <b>*"
                        日本;0;;;;
                        "";;1,5e-07;true;;'-
                        """.replace("\n", "\r\n").replace("<LF>", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"=", "+", "-", "@", "'\t'", "'\r'"})
    void excelInFranceGetsAnApostropheBeforeEachStartOfAFormula(String start) {
        TableSchema schema = new TableSchema("t", List.of(Column.text("a", "a"), Column.integer("b", "", "b")));
        String csv = Written.as(Format.CSV, Written.EXCEL_FR, schema, List.of(row(start + "x", -1)));
        assertThat(csv.replace("\"", "")).endsWith("\r\n'" + start + "x;-1\r\n");
    }

    @Test
    void tsvEscapesTabsLineEndsAndBackslashes() {
        assertThat(written(Format.TSV)).isEqualTo("""
                        theme\twords\tper_1000\tsmall\tdate\tcontext
                        santé\t12\t0.5\ttrue\t2010-02-23\tl'« été », dit-il; "enfin"
                        =1+1\t3000000000\t-1234.57\tfalse\t2011-10\tdeux\\nlignes\\tet \\\\ | <b>*
                        日本\t0\t\t\t\t
                        \t\t1.5e-07\ttrue\t\t-
                        """);
    }

    @Test
    void jsonIsAnArrayWithAnObjectALine() {
        assertThat(written(Format.JSON))
                .startsWith("[\n{\"theme\":\"santé\",\"words\":12,\"per_1000\":0.5,\"small\":true,")
                .endsWith("""
                        {"theme":"日本","words":0,"per_1000":null,"small":null,"date":null,"context":null},
                        {"theme":"","words":null,"per_1000":1.5e-07,"small":true,"date":null,"context":"-"}
                        ]
                        """);
    }

    @Test
    void jsonLinesAreObjectsWithoutHtmlOrAsciiEscapes() {
        assertThat(written(Format.JSONL)).isEqualTo("""
                        {"theme":"santé","words":12,"per_1000":0.5,"small":true,"date":"2010-02-23",<>
                        "context":"l'« été », dit-il; \\"enfin\\""}
                        {"theme":"=1+1","words":3000000000,"per_1000":-1234.57,"small":false,"date":"2011-10",<>
                        "context":"deux\\nlignes\\tet \\\\ | <b>*"}
                        {"theme":"日本","words":0,"per_1000":null,"small":null,"date":null,"context":null}
                        {"theme":"","words":null,"per_1000":1.5e-07,"small":true,"date":null,"context":"-"}
                        """.replace("<>\n", ""));
    }

    @Test
    void markdownAlignsNumbersAndLetsNoTextBecomeMarkup() {
        assertThat(written(Format.MD)).isEqualTo("""
                        | theme | words | per_1000 | small | date | context |
                        | --- | ---: | ---: | --- | --- | --- |
                        | santé | 12 | 0.5 | true | 2010-02-23 | l'« été », dit-il; "enfin" |
                        | =1+1 | 3000000000 | -1234.57 | false | 2011-10 | deux<br>lignes\tet \\\\ \\| &lt;b&gt;\\* |
                        | 日本 | 0 | | | | |
                        | | | 1.5e-07 | true | | - |
                        """);
    }

    @Test
    void markdownKeepsUnderscoresInsideWords() {
        TableSchema schema = new TableSchema("t", List.of(Column.text("a", "a")));
        assertThat(Written.as(Format.MD, schema, List.of(row("per_1000 _x_")))).endsWith("| per_1000 \\_x\\_ |\n");
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, 'theme,words,per_1000,small,date,context\n'",
        "TSV, 'theme\twords\tper_1000\tsmall\tdate\tcontext\n'",
        "JSON, '[]\n'",
        "JSONL, ''",
        "MD, '| theme | words | per_1000 | small | date | context |\n| --- | ---: | ---: | --- | --- | --- |\n'"
    })
    void aTableWithoutRowsIsItsHeader(Format format, String expected) {
        assertThat(Written.as(format, NOTES, List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"TABLE, ''", "CSV, ''", "TSV, ''", "JSON, '[]\n'", "JSONL, ''", "MD, ''"})
    void aTableBegunOnlyIfItHasRowsIsNothingWithout(Format format, String expected) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.openIfAny(NOTES, out, Written.EXCEL_FR).close();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aTableBegunOnlyIfItHasRowsIsTheSameWith(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter rows = format.openIfAny(NOTES, out, Rendering.PLAIN)) {
            for (List<@Nullable Object> row : ROWS) {
                rows.write(row.toArray());
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written(format));
    }

    @Test
    void aRowOfOneUndefinedCellIsStillARow() {
        TableSchema schema = new TableSchema("t", List.of(Column.integer("n", "", "n")));
        assertThat(Written.as(Format.CSV, schema, List.of(row((Object) null), row(1))))
                .isEqualTo("n\n\"\"\n1\n");
    }
}
