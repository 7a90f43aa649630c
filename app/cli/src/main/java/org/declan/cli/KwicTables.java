package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.TableSchema;

/** The tables of {@code kwic}. */
final class KwicTables {

    static final TableSchema LINES = new TableSchema(
            "kwic",
            List.of(
                    Column.text("document", "Id of the text").shownAs(Display.Text.LABEL),
                    Column.text("year", "Year of the text").shownFrom(Detail.FULL),
                    Column.integer("paragraph", "", "Place of the paragraph in the text, from 1")
                            .shownFrom(Detail.FULL),
                    Column.integer("sentence", "", "Place of the sentence in the paragraph, from 1")
                            .shownFrom(Detail.FULL),
                    Column.text("left", "The words before the hit, with the blank at their end")
                            .shownAs(Display.Text.TAIL),
                    Column.text("hit", "The words that the query matches").shownAs(Display.Text.NODE),
                    Column.text("right", "The words after the hit, with the blank at their start"),
                    Column.integer("start", "code points", "Offset of the hit in the decoded file, from 0")
                            .shownFrom(Detail.FULL),
                    Column.integer("end", "code points", "Offset after the hit").shownFrom(Detail.FULL),
                    Column.integer("line", "", "Line of the hit, from 1").shownFrom(Detail.FULL),
                    Column.integer("column", "", "Column of the hit, from 1").shownFrom(Detail.FULL)));

    private KwicTables() {}

    static TableSchema counts(GroupOptions.By by) {
        return new TableSchema(
                "kwic_counts",
                List.of(
                        Column.text(by.label(), "The " + by.label() + " counted"),
                        Column.integer("hits", "hits", "Hits of the query"),
                        Column.integer("sentences", "sentences", "Sentences with at least one hit"),
                        Column.integer("total_sentences", "sentences", "All sentences")
                                .shownFrom(Detail.FULL),
                        Column.integer("words", "words", "All words, punctuation left out"),
                        Column.real("hits_per_1000_words", "per 1,000 words", "Hits in 1,000 words")
                                .shownAs(new Display.Bar(new Display.Decimals(1)))));
    }
}
