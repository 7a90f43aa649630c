package org.declan.cli;

import java.util.regex.Pattern;
import org.declan.query.PatternException;
import org.declan.text.InputException;
import org.declan.text.Source;

/**
 * What a user looks for.
 *
 * @param origin where it was written, for messages: an argument or a file
 * @param pattern what it says
 */
record Query(String origin, org.declan.query.Pattern pattern) {

    /** The argument of the command line. */
    static final String ARGUMENT = "QUERY";

    private static final Pattern COMMENT = Pattern.compile("^#.*$", Pattern.MULTILINE);

    /** The query that is an argument. */
    static Query of(String argument) throws InputException {
        return parse(new Source(ARGUMENT, argument));
    }

    /** The query that a file holds, which may go over lines; those that begin with # are comments. */
    static Query ofFile(String file) throws InputException {
        String text = TextFile.utf8(file, "a query file");
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        // The lines stay, so that a mistake is told where the file has it.
        return parse(new Source(file, COMMENT.matcher(unmarked).replaceAll("").stripTrailing()));
    }

    private static Query parse(Source source) throws InputException {
        try {
            return new Query(
                    source.name(), org.declan.query.Pattern.parse(source.text().toString()));
        } catch (PatternException e) {
            throw InputException.at(source.name(), source.place(e.offset()), e.message());
        }
    }
}
