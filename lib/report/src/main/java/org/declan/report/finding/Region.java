package org.declan.report.finding;

/**
 * A place in a document.
 *
 * @param document its id
 * @param path its file
 * @param range from where to where
 * @param quote what stands there
 */
public record Region(String document, String path, Range range, Quote quote) implements Location {

    public Region {
        if (document.isEmpty() || path.isEmpty()) {
            throw new IllegalArgumentException("a document has an id and a path");
        }
    }

    @Override
    public String words() {
        return quote.words();
    }
}
