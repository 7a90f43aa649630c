package org.declan.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.declan.report.Colour;
import org.declan.report.CsvDialect;
import org.declan.report.Detail;
import org.declan.report.Rendering;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    private static final String TEXT = "Titre\n\nIl y a des immigrants illégaux ici.\n";

    private static Rendering rendering(int width, Colour colour) {
        return new Rendering(CsvDialect.RFC_4180, width, colour, Detail.BRIEF);
    }

    private static String text(Finding finding, int width) {
        return Found.written(FindingFormat.TEXT, Found.of(List.of(finding)), rendering(width, Colour.OFF));
    }

    private static Finding wording() {
        return Found.each(Found.WORDING, "a/b.md", TEXT, "immigrants illégaux").get(0);
    }

    @Test
    void aFindingIsALineAsOfACompilerAndItsWordsAreUnderlined() {
        assertThat(text(wording().suggesting("migrants en situation irrégulière"), 80))
                .isEqualTo("""
                        a/b.md:3:12: error: not this [wording]
                         3 | Il y a des immigrants illégaux ici.
                           |            ^^^^^^^^^^^^^^^^^^^
                            -> migrants en situation irrégulière
                        """);
    }

    @Test
    void aLongLineIsCutAroundTheWordsAndTheMessageIsNot() {
        assertThat(text(wording(), 32)).isEqualTo("""
                        a/b.md:3:12: error: not this [wording]
                         3 | …es immigrants illégaux ic…
                           |     ^^^^^^^^^^^^^^^^^^^
                        """);
    }

    @Test
    void wordsWiderThanTheTerminalAreCut() {
        assertThat(text(wording(), 20)).isEqualTo("""
                        a/b.md:3:12: error: not this [wording]
                         3 | immigrants ill…
                           | ^^^^^^^^^^^^^^^
                        """);
    }

    @Test
    void wordsOnTwoLinesAreUnderlinedOnTheFirst() {
        String text = "des immigrants\nillégaux ici";
        assertThat(text(Found.each(Found.SIC, "a", text, "immigrants\nillégaux").get(0), 80))
                .isEqualTo("""
                        a:1:5: warning: not this [sic]
                         1 | des immigrants
                           |     ^^^^^^^^^^
                        """);
    }

    @Test
    void wideLettersAreUnderlinedForTheirWidth() {
        assertThat(text(Found.each(Found.SIC, "a", "日本 👍 oui", "👍").get(0), 80))
                .isEqualTo("""
                        a:1:4: warning: not this [sic]
                         1 | 日本 👍 oui
                           |      ^^
                        """);
    }

    @Test
    void anEmptyPlaceHasACaretBelowWhatFollows() {
        Finding empty =
                Finding.of(Found.SIC, Found.region("a", "1. un\n3. trois", 6, 6), "2 is missing", Found::folded);
        assertThat(text(empty, 80)).isEqualTo("""
                        a:2:1: warning: 2 is missing [sic]
                         2 | 3. trois
                           | ^
                        """);
    }

    @Test
    void whatADocumentOrTheCorpusLacksHasNoLine() {
        Finding document = Finding.of(Found.DATE, new WholeDocument("b", "a/b.md", "date"), "no date", Found::folded);
        Finding corpus =
                Finding.of(Found.WORDING, new WholeCorpus("santé", "declan.yml", 7), "no santé", Found::folded);
        assertThat(Found.written(FindingFormat.TEXT, Found.of(List.of(document, corpus))))
                .isEqualTo("error: no santé [wording]\na/b.md: info: no date [date]\n");
    }

    @Test
    void coloursAddNothingButThemselves() {
        Findings findings = Found.of(List.of(wording()));
        String coloured = Found.written(FindingFormat.TEXT, findings, rendering(80, Colour.ON));
        assertThat(coloured).contains("\u001B[31merror:\u001B[0m", "\u001B[31mimmigrants illégaux\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(Found.written(FindingFormat.TEXT, findings));
    }

    @Test
    void noTextMovesTheCursorTurnsTheDirectionOrBeginsALine() {
        String text = Found.written(FindingFormat.TEXT, Found.hostile());
        assertThat(text)
                .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]|[\u0080-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]");
        assertThat(text.lines())
                .allMatch(line -> line.matches(".*(error|warning|info): .* \\[.*\\]| +[0-9]* [|] .*| {4}-> .*"));
    }
}
