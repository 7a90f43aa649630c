package org.declan.report;

/**
 * A language in which the measures are explained and a report is written. Another one is a constant here, its
 * {@code measures-xx.txt} and, for reports, its {@code html/words-xx.properties}.
 */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** French, as written in France. */
    FRENCH("fr");

    private final String label;

    Language(String label) {
        this.label = label;
    }

    /** The code of the language in ISO 639-1: {@code en}. */
    public String label() {
        return label;
    }
}
