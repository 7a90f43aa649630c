package org.declan.cli;

import java.util.List;
import java.util.OptionalLong;
import org.declan.report.Column;
import org.declan.report.Display;
import org.declan.report.RowWriter;
import org.declan.report.TableSchema;
import org.declan.report.lock.LockComparison.Change;
import org.jspecify.annotations.Nullable;

/** The table of {@code verify}. */
final class LockTables {

    private LockTables() {}

    static TableSchema changes(GroupOptions.By by) {
        return new TableSchema(
                "verify",
                List.of(
                        Column.text(
                                        "kind",
                                        "What was counted: documents, paragraphs, sentences, words, theme-mentions,"
                                                + " theme-sentences, term-tokens (occurrences of all terms),"
                                                + " term-types (different terms) or term (occurrences of one)")
                                .shownAs(Display.Text.WHOLE)
                                .required(),
                        Column.text("item", "Id of the theme, or the term; empty for what is of no one theme or term")
                                .shownAs(Display.Text.WHOLE),
                        PlaceColumns.owner(by),
                        Column.integer("locked", "", "The number in the lock; empty where it has none"),
                        Column.integer(
                                "now", "", "The number now; empty where nothing of the kind is counted any more"),
                        Column.integer(
                                "difference",
                                "",
                                "The number now less the one in the lock; empty where one is empty")));
    }

    /** Writes the row of a number that does not hold. */
    static void write(Change change, RowWriter rows) throws Exception {
        rows.write(
                change.key().kind().label(),
                change.key().item(),
                change.key().group(),
                orNull(change.locked()),
                orNull(change.now()),
                orNull(change.difference()));
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
