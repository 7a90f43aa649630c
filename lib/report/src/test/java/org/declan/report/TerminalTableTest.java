package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declan.report.Written.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TerminalTableTest {

    private static final TableSchema THEMES = new TableSchema(
            "themes",
            List.of(
                    Column.text("theme", "theme"),
                    Column.text("document", "document"),
                    Column.integer("mentions", "mentions", "hits").shownAs(new Display.Bar(new Display.Decimals(0))),
                    Column.share("sentence_share", "share"),
                    Column.integer("start", "code points", "offset").shownFrom(Detail.FULL),
                    Column.real("mentions_per_1000_words", "per 1,000 words", "rate")),
            Grouping.FIRST_COLUMN);

    private static final List<List<@Nullable Object>> ROWS = List.of(
            row("droit au logement", "2010-declaration", 16, 0.125, 7, 4.4801),
            row("droit au logement", "2011-declaration", 5, 0.04, 8, 0.001),
            row("santé", "2010-declaration", 0, 0.0, 9, 0.0),
            row("santé", "2011-declaration", null, null, null, Double.NaN));

    private static final TableSchema EVIDENCE = new TableSchema(
            "evidence",
            List.of(
                    Column.text("theme", "theme"),
                    Column.integer("year", "", "year"),
                    Column.text("left", "before").shownAs(Display.Text.TAIL),
                    Column.text("hit", "hit"),
                    Column.prose("context", "sentence")));

    private static final List<List<@Nullable Object>> SENTENCES = List.of(
            row(
                    "logement",
                    2010,
                    "Nul ne peut être privé de son",
                    "logement",
                    "Nul ne peut être privé de son logement sans qu'un juge l'ait dit, 日本語 e\u0301te\u0301."),
            row("eau", 2011, null, "eau", "L'eau\u001B[31m !"));

    @Test
    void numbersStandOnTheRightWithBarsAndGroupsSetOff() {
        assertThat(Written.as(Format.TABLE, Written.terminal(120), THEMES, ROWS))
                .isEqualTo("""
                        theme              document          mentions             sentence_share  mentions_per_1000_words
                        ─────────────────  ────────────────  ───────────────────  ──────────────  ───────────────────────
                        droit au logement  2010-declaration        16 ██████████          12.5 %                     4.48
                                           2011-declaration         5 ███▏                 4.0 %                     0.00

                        santé              2010-declaration         0                        0 %                        0
                                           2011-declaration
                        """);
    }

    @Test
    void headersBreakBeforeTextsAreCut() {
        assertThat(Written.as(Format.TABLE, Written.terminal(80), THEMES, ROWS)).isEqualTo("""
                                                                                               mentions_
                                                                                   sentence_   per_1000_
                        theme              document          mentions                  share       words
                        ─────────────────  ────────────────  ───────────────────  ──────────  ──────────
                        droit au logement  2010-declaration        16 ██████████      12.5 %        4.48
                                           2011-declaration         5 ███▏             4.0 %        0.00

                        santé              2010-declaration         0                    0 %           0
                                           2011-declaration
                        """);
    }

    @Test
    void runningTextIsWrappedAndWhatComesBeforeAHitKeepsItsEnd() {
        assertThat(Written.as(Format.TABLE, Written.terminal(80), EVIDENCE, SENTENCES))
                .isEqualTo("""
                        theme     year                        left  hit       context
                        ────────  ────  ──────────────────────────  ────────  ──────────────────────────
                        logement  2010  …ne peut être privé de son  logement  Nul ne peut être privé de
                                                                              son logement sans qu'un
                                                                              juge l'ait dit, 日本語
                                                                              e\u0301te\u0301.
                        eau       2011                              eau       L'eau␛[31m !
                        """);
    }

    private static final TableSchema CONCORDANCE = new TableSchema(
            "concordance",
            List.of(
                    Column.text("document", "document").shownAs(Display.Text.LABEL),
                    Column.text("left", "before").shownAs(Display.Text.TAIL),
                    Column.text("hit", "hit").shownAs(Display.Text.NODE),
                    Column.text("right", "after")));

    private static final List<List<@Nullable Object>> HITS = List.of(
            row(
                    "2010 Déclaration sur le logement",
                    "Nul ne peut être privé de son ",
                    "logement",
                    " sans qu'un juge l'ait dit"),
            row("2011 Eau", "l'", "e\u0301te\u0301", "\u00A0!"),
            row("2011 Eau", "", "La distribution de l'eau potable aux habitants", ", toujours, est un service"));

    @Test
    void contextsGetTheRoomAndAHitIsNeverCut() {
        assertThat(Written.as(Format.TABLE, Written.terminal(80), CONCORDANCE, HITS))
                .isEqualTo("""
                        document               left  hit                                 right
                        ──────────  ───────────────  ──────────────────────────────────  ───────────────
                        2010 Décl…  …e privé de son  logement                            sans qu'un jug…
                        2011 Eau                 l'  e\u0301te\u0301                                 !
                        2011 Eau                     La distribution de l'eau potable    , toujours, es…
                                                     aux habitants
                        """);
    }

    @Test
    void aHitIsBoldOnEachOfItsLinesAndWhatFollowsStaysAligned() {
        Rendering colour = new Rendering(CsvDialect.RFC_4180, 80, Colour.ON, Detail.BRIEF);
        String plain = Written.as(Format.TABLE, Written.terminal(80), CONCORDANCE, HITS);
        String bold = Written.as(Format.TABLE, colour, CONCORDANCE, HITS);
        assertThat(bold).contains("\u001B[1mlogement\u001B[0m", "\u001B[1me\u0301te\u0301\u001B[0m");
        assertThat(bold.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(plain.replaceFirst("(?m)^─.*\n", ""));
    }

    @Test
    void columnsThatFindNoRoomAreNamed() {
        assertThat(Written.as(Format.TABLE, Written.terminal(44), THEMES, ROWS)).isEqualTo("""
                                                           sentence_
                        theme        document    mentions      share
                        ───────────  ──────────  ────────  ─────────
                        droit au l…  2010-decl…        16     12.5 %
                                     2011-decl…         5      4.0 %

                        santé        2010-decl…         0        0 %
                                     2011-decl…

                        no room for: mentions_per_1000_words
                        """);
    }

    @Test
    void colourMakesHeadersBoldAndZerosDimInsteadOfARule() {
        TableSchema schema = new TableSchema("t", List.of(Column.text("a", "a"), Column.integer("n", "", "n")));
        Rendering colour = new Rendering(CsvDialect.RFC_4180, 80, Colour.ON, Detail.BRIEF);
        assertThat(Written.as(Format.TABLE, colour, schema, List.of(row("x", 0), row("y", 10))))
                .isEqualTo("^[1ma^[0m   ^[1mn^[0m\nx   ^[2m0^[0m\ny  10\n".replace('^', '\u001B'));
    }

    @Test
    void fullDetailShowsTheColumnsOfMachinesToo() {
        Rendering full = new Rendering(CsvDialect.RFC_4180, 120, Colour.OFF, Detail.FULL);
        assertThat(Written.as(Format.TABLE, full, THEMES, ROWS)).contains("  start  ");
        assertThat(Written.as(Format.TABLE, Written.terminal(120), THEMES, ROWS))
                .doesNotContain("start");
    }

    @Test
    void aTableWithoutRowsIsItsHeader() {
        assertThat(Written.as(Format.TABLE, EVIDENCE, List.of())).isEqualTo("""
                        theme  year  left  hit  context
                        ─────  ────  ────  ───  ───────
                        """);
    }

    @Test
    void groupsOfOneRowAreNotSetOff() {
        TableSchema schema = new TableSchema("t", List.of(Column.text("a", "a")), Grouping.FIRST_COLUMN);
        assertThat(Written.as(Format.TABLE, schema, List.of(row("x"), row("y"))))
                .isEqualTo("a\n─\nx\ny\n");
    }

    @Test
    void rowsAfterTheFirstThousandKeepTheirWidths() {
        TableSchema schema = new TableSchema("t", List.of(Column.integer("n", "", "n"), Column.text("a", "a")));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(row(i, "abc"));
        }
        rows.add(row(1_000, "abcdef"));
        assertThat(Written.as(Format.TABLE, Written.terminal(80), schema, rows)).endsWith("\n999  abc\n  …  ab…\n");
    }
}
