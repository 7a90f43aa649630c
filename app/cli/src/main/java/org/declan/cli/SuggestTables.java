package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.Grouping;
import org.declan.report.Measure;
import org.declan.report.TableSchema;

/** The table of {@code lexicon suggest}. */
final class SuggestTables {

    static final TableSchema SENTENCES = new TableSchema(
            "suggest",
            List.of(
                    Column.text("theme", "Id of the theme")
                            .shownAs(Display.Text.WHOLE)
                            .required(),
                    PlaceColumns.DOCUMENT.shownAs(Display.Text.LABEL),
                    PlaceColumns.PARAGRAPH.required().shownFrom(Detail.FULL),
                    PlaceColumns.SENTENCE.required().shownFrom(Detail.FULL),
                    Column.of(Measure.SCORE).required(),
                    Column.text(
                                    "closest_pattern",
                                    "The pattern of the theme with which the sentence has most in common")
                            .shownFrom(Detail.FULL),
                    Column.prose(
                                    "shared",
                                    "The 8 words of the sentence that speak most for the theme, the strongest first")
                            .shownFrom(Detail.FULL),
                    PlaceColumns.START.required(),
                    PlaceColumns.END.required(),
                    PlaceColumns.LINE,
                    PlaceColumns.COLUMN,
                    Column.prose("text", "The sentence; of one longer than that, its first 2,000 characters")
                            .required()),
            Grouping.FIRST_COLUMN);

    private SuggestTables() {}
}
