package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.Measure;
import org.declan.report.TableSchema;

/** The tables of {@code kwic}. */
final class KwicTables {

    static final TableSchema LINES = new TableSchema(
            "kwic",
            List.of(
                    PlaceColumns.DOCUMENT.shownAs(Display.Text.LABEL),
                    PlaceColumns.YEAR.shownFrom(Detail.FULL),
                    PlaceColumns.PARAGRAPH.shownFrom(Detail.FULL),
                    PlaceColumns.SENTENCE.shownFrom(Detail.FULL),
                    Column.text("left", "The words before the hit, with the blank at their end")
                            .shownAs(Display.Text.TAIL),
                    Column.text("hit", "The words that the query matches").shownAs(Display.Text.NODE),
                    Column.text("right", "The words after the hit, with the blank at their start"),
                    PlaceColumns.START,
                    PlaceColumns.END,
                    PlaceColumns.LINE.shownFrom(Detail.FULL),
                    PlaceColumns.COLUMN));

    private KwicTables() {}

    static TableSchema counts(GroupOptions.By by) {
        return new TableSchema(
                "hits",
                List.of(
                        PlaceColumns.owner(by),
                        Column.of(Measure.HITS),
                        Column.integer("sentences", "sentences", "Sentences with at least one hit"),
                        Column.integer("total_sentences", "sentences", "All sentences")
                                .shownFrom(Detail.FULL),
                        Column.of(Measure.WORDS),
                        Column.of(Measure.HITS_PER_1000_WORDS).shownAs(new Display.Bar(new Display.Decimals(1)))));
    }
}
