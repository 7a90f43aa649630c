package org.declan.cli;

import java.util.List;
import org.declan.count.Dispersion;
import org.declan.count.TermCount;
import org.declan.report.Column;
import org.declan.report.Display;
import org.declan.report.Measure;
import org.declan.report.TableSchema;
import org.jspecify.annotations.Nullable;

/** The table of {@code terms}. */
final class TermTables {

    private TermTables() {}

    static TableSchema counts(GroupOptions.By by) {
        return new TableSchema(
                "terms",
                List.of(
                        Column.text("term", "The word, lemma or sequence of words")
                                .shownAs(Display.Text.WHOLE)
                                .required(),
                        PlaceColumns.owner(by),
                        Column.of(Measure.COUNT).required(),
                        Column.of(Measure.PER_1000_WORDS).shownAs(new Display.Bar(new Display.Decimals(1))),
                        Column.of(Measure.DOCUMENTS).required(),
                        Column.of(Measure.PARAGRAPHS).required(),
                        Column.of(Measure.DP_UNEVEN),
                        Column.of(Measure.JUILLAND_D_EVEN)));
    }

    /**
     * The cells of a row after the term.
     *
     * @param group as it is called
     * @param words all words of the group
     * @param dispersion null where the term does not occur
     */
    static @Nullable Object[] cells(String group, TermCount count, long words, @Nullable Dispersion dispersion) {
        return new @Nullable Object[] {
            group,
            count.count(),
            GroupTally.orNull(count.perThousand(words)),
            count.documents(),
            count.paragraphs(),
            dispersion == null ? null : GroupTally.orNull(dispersion.dp()),
            dispersion == null ? null : GroupTally.orNull(dispersion.juillandD())
        };
    }
}
