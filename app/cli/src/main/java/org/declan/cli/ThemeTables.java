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

    private static final Column THEME =
            Column.text("theme", "Id of the theme").shownAs(Display.Text.WHOLE).required();

    static final TableSchema EVIDENCE = new TableSchema(
            "evidence",
            List.of(
                    THEME,
                    PlaceColumns.DOCUMENT.shownAs(Display.Text.WRAPPED),
                    PlaceColumns.YEAR.shownFrom(Detail.FULL),
                    PlaceColumns.PARAGRAPH.required().shownFrom(Detail.FULL),
                    PlaceColumns.NUMBER.shownFrom(Detail.FULL),
                    PlaceColumns.SENTENCE.required().shownFrom(Detail.FULL),
                    Column.text("mention", "The words of the mention")
                            .required()
                            .shownAs(Display.Text.WRAPPED),
                    Column.text("pattern", "The pattern that found it")
                            .required()
                            .shownFrom(Detail.FULL),
                    PlaceColumns.START.required(),
                    PlaceColumns.END.required(),
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
                        Column.of(Measure.MENTIONS).required(),
                        Column.integer("sentences", "sentences", "Sentences with at least one mention")
                                .required()
                                .shownFrom(Detail.FULL),
                        Column.integer("total_sentences", "sentences", "All sentences")
                                .required()
                                .shownFrom(Detail.FULL),
                        Column.of(Measure.SENTENCE_SHARE),
                        Column.of(Measure.WORDS).required().shownFrom(Detail.FULL),
                        Column.of(Measure.MENTIONS_PER_1000_WORDS)),
                Grouping.FIRST_COLUMN);
    }
}
