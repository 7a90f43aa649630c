package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.Grouping;
import org.declan.report.Measure;
import org.declan.report.TableSchema;

/** The tables of {@code lexicon ablate}. */
final class AblateTables {

    private AblateTables() {}

    static TableSchema contributions(GroupOptions.By by) {
        Column owner = PlaceColumns.owner(by);
        return new TableSchema(
                "ablate",
                List.of(
                        Column.text("theme", "Id of the theme")
                                .shownAs(Display.Text.WHOLE)
                                .required(),
                        by == GroupOptions.By.CORPUS ? owner.shownFrom(Detail.FULL) : owner,
                        Column.text("pattern", "The pattern that is left out").required(),
                        Column.text("role", "clue: it finds the theme; unless: it cancels hits it overlaps")
                                .shownAs(Display.Text.WHOLE)
                                .required(),
                        Column.text("of_clue", "The clue whose hits the pattern cancels; empty when it cancels any")
                                .shownFrom(Detail.FULL),
                        Column.integer("pattern_hits", "hits", "Places where the pattern matches, cancelled ones too")
                                .required()
                                .shownFrom(Detail.FULL),
                        Column.integer(
                                        "cancelled_hits",
                                        "hits",
                                        "Hits of a clue that are cancelled; of an unless, those it alone cancels")
                                .required()
                                .shownFrom(Detail.FULL),
                        Column.integer("mentions_with", "mentions", "Mentions that a hit of the pattern is part of")
                                .required(),
                        Column.of(Measure.MENTIONS_ALONE).required(),
                        Column.integer(
                                        "sentences_alone",
                                        "sentences",
                                        "Sentences with the theme, less those there would be without the pattern")
                                .required()
                                .shownFrom(Detail.FULL),
                        Column.integer("theme_mentions", "mentions", "Mentions of the theme by all its patterns")
                                .required()
                                .shownFrom(Detail.FULL),
                        Column.of(Measure.MENTION_SHARE_ALONE),
                        Column.text("forms", "What the pattern found, folded, the 10 most frequent with their counts")),
                Grouping.FIRST_COLUMN);
    }
}
