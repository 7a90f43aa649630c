package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Display;
import org.declan.report.TableSchema;

/** The tables of {@code formulas}: a row for each place for machines, for each formula for a person. */
final class FormulaTables {

    private static final Column FORMULA = Column.prose(
                    "formula", "The shared words as they stand at their first place, with punctuation")
            .required();
    private static final Column FAMILY = Column.prose(
            "family",
            "The words formulas have in common, and in brackets where they differ; the formula if it is alone");
    private static final Column DOCUMENTS = Column.integer(
                    "documents", "documents", "Documents in which the formula occurs")
            .required();

    static final TableSchema PLACES = new TableSchema(
            "formulas",
            List.of(
                    FORMULA,
                    FAMILY,
                    Column.integer("words", "words", "Words of the formula, punctuation left out")
                            .required(),
                    DOCUMENTS,
                    Column.text("first_year", "Year of the earliest document with the formula"),
                    Column.text("last_year", "Year of the latest document with the formula"),
                    Column.text("owner", "Id of the text in which the formula stands here")
                            .required()
                            .shownAs(Display.Text.WHOLE),
                    PlaceColumns.START.required(),
                    PlaceColumns.END.required(),
                    PlaceColumns.LINE));

    private static final Column YEARS = Column.text("years", "First and last year of the documents with the formula")
            .shownAs(Display.Text.WHOLE);
    private static final Column WHERE =
            Column.prose("where", "Each place: the text, by its year if that says which, and" + " the line");

    private FormulaTables() {}

    /** What a terminal shows without {@code --all-columns}. */
    static TableSchema brief(boolean families) {
        return families
                ? new TableSchema("formulas", List.of(FAMILY, FORMULA, DOCUMENTS, YEARS, WHERE))
                : new TableSchema("formulas", List.of(FORMULA, DOCUMENTS, YEARS, WHERE));
    }
}
