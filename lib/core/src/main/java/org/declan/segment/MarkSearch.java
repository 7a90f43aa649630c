package org.declan.segment;

import org.declan.text.TextSearch;

/** Finds signs that may be marks, in text order, in the lines that have any. Not thread-safe. */
final class MarkSearch {

    private final Cuts cuts;
    private final TextSearch search;
    private int line;

    /** @param signs some of {@link Kinds#MARKS} */
    MarkSearch(Cuts cuts, String signs) {
        this.cuts = cuts;
        this.search = cuts.text().search(signs);
    }

    /** Where the next stands from an offset on that is not before any asked for; the length of the text if there is none. */
    int from(int offset) {
        for (; line < cuts.size(); line++) {
            int end = cuts.end(line);
            if (end > offset && cuts.hasMarks(line)) {
                int found = search.from(Math.max(offset, cuts.start(line)), end);
                if (found < end) {
                    return found;
                }
            }
        }
        return cuts.text().length();
    }

    /** The line of the one that was found last. */
    int line() {
        return line;
    }
}
