package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.Grouping;
import org.declan.report.TableSchema;

/** The tables of {@code themes}. */
final class ThemeTables {

    private static final Column THEME = Column.text("theme", "Id of the theme").shownAs(Display.Text.WHOLE);

    static final TableSchema EVIDENCE = new TableSchema(
            "evidence",
            List.of(
                    THEME,
                    Column.text("document", "Id of the text").shownAs(Display.Text.WRAPPED),
                    Column.text("year", "Year of the text").shownFrom(Detail.FULL),
                    Column.integer("paragraph", "", "Place of the paragraph in the text, from 1")
                            .shownFrom(Detail.FULL),
                    Column.text("number", "The number printed before the item").shownFrom(Detail.FULL),
                    Column.integer("sentence", "", "Place of the sentence in the paragraph, from 1")
                            .shownFrom(Detail.FULL),
                    Column.text("mention", "The words of the mention").shownAs(Display.Text.WRAPPED),
                    Column.text("pattern", "The pattern that found it").shownFrom(Detail.FULL),
                    Column.integer("start", "code points", "Offset of the mention in the decoded file, from 0")
                            .shownFrom(Detail.FULL),
                    Column.integer("end", "code points", "Offset after the mention")
                            .shownFrom(Detail.FULL),
                    Column.integer("line", "", "Line of the mention, from 1"),
                    Column.integer("column", "", "Column of the mention, from 1")
                            .shownFrom(Detail.FULL),
                    Column.prose("context", "The sentence; of one longer than that, 2,000 characters on either side")));

    private ThemeTables() {}

    static TableSchema counts(GroupOptions.By by) {
        return new TableSchema(
                "themes",
                List.of(
                        THEME,
                        Column.text(by.label(), "The " + by.label() + " counted"),
                        Column.integer("mentions", "mentions", "Mentions of the theme; hits that overlap are one"),
                        Column.integer("sentences", "sentences", "Sentences with at least one mention")
                                .shownFrom(Detail.FULL),
                        Column.integer("total_sentences", "sentences", "All sentences")
                                .shownFrom(Detail.FULL),
                        Column.share("sentence_share", "Sentences with a mention among all sentences"),
                        Column.integer("words", "words", "All words, punctuation left out")
                                .shownFrom(Detail.FULL),
                        Column.real("mentions_per_1000_words", "per 1,000 words", "Mentions in 1,000 words")
                                .shownAs(new Display.Bar(new Display.Decimals(1)))),
                Grouping.FIRST_COLUMN);
    }
}
