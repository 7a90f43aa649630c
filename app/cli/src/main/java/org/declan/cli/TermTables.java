package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Display;
import org.declan.report.Measure;
import org.declan.report.TableSchema;

/** The table of {@code terms}. */
final class TermTables {

    private TermTables() {}

    static TableSchema counts(GroupOptions.By by) {
        return new TableSchema(
                "terms",
                List.of(
                        Column.text("term", "The word, lemma or sequence of words")
                                .shownAs(Display.Text.WHOLE),
                        PlaceColumns.owner(by),
                        Column.of(Measure.COUNT),
                        Column.of(Measure.PER_1000_WORDS).shownAs(new Display.Bar(new Display.Decimals(1))),
                        Column.of(Measure.DOCUMENTS),
                        Column.of(Measure.PARAGRAPHS),
                        Column.of(Measure.DP_UNEVEN),
                        Column.of(Measure.JUILLAND_D_EVEN)));
    }
}
