package org.declan.report;

import java.util.List;

/**
 * What a report was made of and how, so that anyone can make it again. It knows no clock.
 *
 * @param version of declan
 * @param options what was asked for, in the order in which it is told
 * @param measures those the tables of the report have, in the order in which they are explained
 * @param inputs the texts, in the order in which they were read
 * @param themes in the order of the tables
 */
public record Provenance(
        String version, List<Option> options, List<Measure> measures, List<Input> inputs, List<ThemeSource> themes) {

    /**
     * An option of the program.
     *
     * @param name as on the command line: {@code --by}
     * @param value as it was given or, if it was not, its default
     */
    public record Option(String name, String value) {}

    /**
     * A file that was read.
     *
     * @param name as the user knows it, never an absolute path
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Input(String name, String sha256) {}

    /**
     * A theme and the file that defines it.
     *
     * @param id as in the tables
     * @param labelFr its name for people, in French; empty if it has none
     * @param labelEn the same in English
     * @param sha256 of the bytes of its file, in hexadecimal
     */
    public record ThemeSource(String id, String labelFr, String labelEn, String sha256) {

        /** Its name for who reads this language; if it has none, its id. */
        public String label(Language language) {
            String label = language == Language.FRENCH ? labelFr : labelEn;
            return label.isEmpty() ? id : label;
        }
    }

    public Provenance {
        options = List.copyOf(options);
        measures = List.copyOf(measures);
        inputs = List.copyOf(inputs);
        themes = List.copyOf(themes);
    }
}
