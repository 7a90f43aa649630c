package org.declan.report.finding;

/**
 * A document as a whole: what it lacks has no place in it.
 *
 * @param document its id
 * @param path its file
 * @param words what is missing or wrong, in words that depend neither on language nor on numbers: {@code issuer}
 */
public record WholeDocument(String document, String path, String words) implements Location {

    public WholeDocument {
        if (document.isEmpty() || path.isEmpty()) {
            throw new IllegalArgumentException("a document has an id and a path");
        }
    }
}
