package org.declan.report.finding;

/**
 * All documents together: none of them has what one of them should have.
 *
 * @param words what is missing, in words that depend neither on language nor on numbers
 * @param rules the rules file, where what is missing is asked for
 * @param line its line that does, 1-based
 */
public record WholeCorpus(String words, String rules, int line) implements Location {

    @Override
    public String document() {
        return "";
    }

    @Override
    public String path() {
        return "";
    }
}
