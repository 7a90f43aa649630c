package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.Grouping;
import org.declan.report.Measure;
import org.declan.report.TableSchema;

/** The tables of {@code themes}. */
final class ThemeTables {

    private static final Column THEME = Column.text("theme", "Id of the theme").shownAs(Display.Text.WHOLE);

    static final TableSchema EVIDENCE = new TableSchema(
            "evidence",
            List.of(
                    THEME,
                    PlaceColumns.DOCUMENT.shownAs(Display.Text.WRAPPED),
                    PlaceColumns.YEAR.shownFrom(Detail.FULL),
                    PlaceColumns.PARAGRAPH.shownFrom(Detail.FULL),
                    PlaceColumns.NUMBER.shownFrom(Detail.FULL),
                    PlaceColumns.SENTENCE.shownFrom(Detail.FULL),
                    Column.text("mention", "The words of the mention").shownAs(Display.Text.WRAPPED),
                    Column.text("pattern", "The pattern that found it").shownFrom(Detail.FULL),
                    PlaceColumns.START,
                    PlaceColumns.END,
                    PlaceColumns.LINE,
                    PlaceColumns.COLUMN,
                    Column.prose("context", "The sentence; of one longer than that, 2,000 characters on either side")));

    private ThemeTables() {}

    static TableSchema counts(GroupOptions.By by) {
        return new TableSchema(
                "themes",
                List.of(
                        THEME,
                        PlaceColumns.owner(by),
                        Column.of(Measure.MENTIONS),
                        Column.integer("sentences", "sentences", "Sentences with at least one mention")
                                .shownFrom(Detail.FULL),
                        Column.integer("total_sentences", "sentences", "All sentences")
                                .shownFrom(Detail.FULL),
                        Column.of(Measure.SENTENCE_SHARE),
                        Column.of(Measure.WORDS).shownFrom(Detail.FULL),
                        Column.of(Measure.MENTIONS_PER_1000_WORDS)),
                Grouping.FIRST_COLUMN);
    }
}
