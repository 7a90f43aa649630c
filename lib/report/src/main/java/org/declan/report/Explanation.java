package org.declan.report;

import java.util.List;

/**
 * All that is said of a measure to who reads it, in one language.
 *
 * @param title what people call it
 * @param unit what its numbers count or are a part of; empty if it is no number
 * @param meaning one line, as it stands in a data dictionary
 * @param formula how it is made, line by line, in plain text
 * @param range which values it can have, what 0 means, when it is not defined
 * @param reading how to read a value, and what a small sample does to it
 * @param limits when it misleads
 * @param sources where the formula comes from, a work a line: {@code Lafon 1980: Sur la variabilité ...}
 */
public record Explanation(
        String title,
        String unit,
        String meaning,
        List<String> formula,
        String range,
        String reading,
        String limits,
        List<String> sources) {

    private static final String AFTER_AUTHORS = ": ";

    public Explanation {
        formula = List.copyOf(formula);
        sources = List.copyOf(sources);
        if (List.of(title, meaning, range, reading, limits).stream().anyMatch(String::isBlank) || formula.isEmpty()) {
            throw new IllegalArgumentException(title + ": only the unit may be empty");
        }
        if (sources.isEmpty() || sources.stream().anyMatch(source -> !source.contains(AFTER_AUTHORS))) {
            throw new IllegalArgumentException(title + ": a source is \"Authors year: work\", not " + sources);
        }
    }

    /** The first source in brief: {@code Lafon 1980}, {@code Church et al. 1991}. */
    public String firstSource() {
        String source = sources.get(0);
        String authors = source.substring(0, source.indexOf(AFTER_AUTHORS));
        int comma = authors.indexOf(',');
        return comma < 0
                ? authors
                : authors.substring(0, comma) + " et al." + authors.substring(authors.lastIndexOf(' '));
    }
}
