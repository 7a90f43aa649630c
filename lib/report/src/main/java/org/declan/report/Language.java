package org.declan.report;

/** A language in which the measures are explained. Another one is a constant here and its {@code measures-xx.txt}. */
public enum Language {
    /** English. */
    ENGLISH("en");

    private final String label;

    Language(String label) {
        this.label = label;
    }

    /** The code of the language in ISO 639-1: {@code en}. */
    public String label() {
        return label;
    }
}
