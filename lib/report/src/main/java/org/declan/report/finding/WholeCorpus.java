package org.declan.report.finding;

/**
 * All documents together: none of them has what one of them should have.
 *
 * @param words what is missing, in words that depend neither on language nor on numbers
 */
public record WholeCorpus(String words) implements Location {

    @Override
    public String document() {
        return "";
    }

    @Override
    public String path() {
        return "";
    }
}
