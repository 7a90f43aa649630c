package org.declan.cli;

import java.util.List;
import java.util.Optional;
import org.declan.cli.TermRanking.Ranked;
import org.declan.count.Dispersion;
import org.declan.count.TermCount;
import org.declan.count.TermTally;
import org.declan.report.Column;
import org.declan.report.Display;
import org.declan.report.Measure;
import org.declan.report.RowWriter;
import org.declan.report.TableSchema;

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

    /** Writes the row of a term in a group. */
    static void write(Ranked term, String group, TermTally tally, RowWriter rows) throws Exception {
        TermCount count = tally.count(term.id());
        Optional<Dispersion> dispersion = tally.dispersion(term.id());
        rows.write(
                term.term(),
                group,
                count.count(),
                GroupTally.orNull(count.perThousand(tally.words())),
                count.documents(),
                count.paragraphs(),
                dispersion.map(Dispersion::dp).map(GroupTally::orNull).orElse(null),
                dispersion.map(Dispersion::juillandD).map(GroupTally::orNull).orElse(null));
    }
}
