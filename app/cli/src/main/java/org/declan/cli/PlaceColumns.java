package org.declan.cli;

import org.declan.report.Column;
import org.declan.report.Detail;

/** Columns that say which text or group of texts a row is of, and where in it: the same in every table. */
final class PlaceColumns {

    static final Column DOCUMENT = Column.text("document", "Id of the text: its file name without extension")
            .required();
    static final Column YEAR = Column.text("year", "Year of the text");
    static final Column ISSUER = Column.text("issuer", "Who speaks");
    static final Column GENRE = Column.text("genre", "Kind of text, as it names itself");
    static final Column CORPUS = Column.text("corpus", "All texts together").required();
    static final Column PARAGRAPH = Column.integer("paragraph", "", "Place of the paragraph in the text, from 1");
    static final Column NUMBER = Column.text("number", "The number printed before the item");
    static final Column SENTENCE = Column.integer("sentence", "", "Place of the sentence in the paragraph, from 1");
    static final Column START = Column.integer(
                    "start", "code points", "Offset of the first character in the decoded file, from 0")
            .shownFrom(Detail.FULL);
    static final Column END = Column.integer(
                    "end", "code points", "Offset after the last character in the decoded file, from 0")
            .shownFrom(Detail.FULL);
    static final Column LINE = Column.integer("line", "", "Line of the first character in the file, from 1")
            .required();
    static final Column COLUMN = Column.integer("column", "", "Column of the first character in its line, from 1")
            .required()
            .shownFrom(Detail.FULL);

    private PlaceColumns() {}

    /** The column that names the owner of a count. */
    static Column owner(GroupOptions.By by) {
        return switch (by) {
            case DOCUMENT -> DOCUMENT;
            case YEAR -> YEAR;
            case ISSUER -> ISSUER;
            case GENRE -> GENRE;
            case CORPUS -> CORPUS;
        };
    }
}
