package org.declan.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the numbers of a report were made from, so that somebody else can make them again. It knows no clock and no
 * machine: the same texts, themes and options give the same one.
 *
 * @param version the program, as {@code declan --version} prints it
 * @param options what the user asked for that bears on the numbers, by the name of the option without dashes; a value
 *     for each time it was given
 * @param inputs the files that were read, under the names the user gave
 * @param themes the themes that were looked for
 * @param notes what a reader has to mind: texts that differ in kind, tables left out, cells cut
 */
public record Provenance(
        String version,
        Map<String, List<String>> options,
        List<Fingerprint> inputs,
        List<ThemeFile> themes,
        List<String> notes) {

    /**
     * A theme and the file that defines it.
     *
     * @param id the id of the theme
     * @param file its YAML file: a path as the user wrote it, or the name of one that comes with declan
     */
    public record ThemeFile(String id, Fingerprint file) {}

    public Provenance {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        options.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        options = Collections.unmodifiableMap(copy);
        inputs = List.copyOf(inputs);
        themes = List.copyOf(themes);
        notes = List.copyOf(notes);
    }
}
