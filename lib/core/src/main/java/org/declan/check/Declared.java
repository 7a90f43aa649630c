package org.declan.check;

import java.util.Optional;
import org.declan.text.Document;
import org.declan.text.Fact;
import org.declan.text.Metadata.Field;

/** What front matter or a sidecar file says of a text, as against what is read out of the text or its name. */
final class Declared {

    private static final String FILE_NAME = "file name: ";

    private Declared() {}

    /** The fact, if someone wrote it down beside the text. */
    static Optional<Fact> fact(Document document, Field field) {
        return document.metadata().fact(field).filter(fact -> isDeclared(document, field, fact.evidence()));
    }

    /** Evidence taken from the text stands in one of its paragraphs; a genre may come of a title that was declared. */
    private static boolean isDeclared(Document document, Field field, String evidence) {
        boolean read = evidence.startsWith(FILE_NAME)
                || (field == Field.GENRE && evidence.equals(document.metadata().value(Field.TITLE)));
        return !read
                && document.paragraphs().stream()
                        .noneMatch(paragraph -> paragraph.text().contains(evidence));
    }
}
