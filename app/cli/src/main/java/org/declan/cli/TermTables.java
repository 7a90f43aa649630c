package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Display;
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
                        Column.text(by.label(), "The " + by.label() + " counted"),
                        Column.integer("count", "occurrences", "Occurrences of the term"),
                        Column.real("per_1000_words", "per 1,000 words", "Occurrences in 1,000 words")
                                .shownAs(new Display.Bar(new Display.Decimals(1))),
                        Column.integer("documents", "documents", "Documents in which the term occurs"),
                        Column.integer("paragraphs", "paragraphs", "Paragraphs in which the term occurs"),
                        Column.real("dp_uneven", "0-1", "Deviation of proportions over the paragraphs: 0 is even"),
                        Column.real("juilland_d_even", "0-1", "Juilland's D over the paragraphs: 1 is even")));
    }
}
