package org.declan.report.html;

import java.util.List;
import org.declan.report.Explanation;
import org.declan.report.Measure;
import org.declan.report.Provenance;

/** How the numbers were made. */
record MethodSection(
        String version,
        List<Explained> measures,
        List<Provenance.Option> options,
        List<Hashed> inputs,
        List<Hashed> themes,
        List<Written> files) {

    /** A measure as it is explained. */
    record Explained(
            String name,
            String title,
            String meaning,
            List<String> formula,
            String range,
            String reading,
            String limits,
            List<String> sources) {}

    /** A file and its hash. */
    record Hashed(String name, String sha256) {}

    /** A table that stands beside the page. */
    record Written(String file, String rows) {}

    static MethodSection of(Corpus corpus) {
        Provenance provenance = corpus.provenance();
        return new MethodSection(
                provenance.version(),
                provenance.measures().stream()
                        .map(measure -> explained(measure, corpus.words()))
                        .toList(),
                provenance.options(),
                provenance.inputs().stream()
                        .map(input -> new Hashed(ShownText.of(input.name()), input.sha256()))
                        .toList(),
                provenance.themes().stream()
                        .map(theme -> new Hashed(
                                corpus.words().say("theme.id", corpus.theme(theme.id()), ShownText.of(theme.id())),
                                theme.sha256()))
                        .toList(),
                corpus.tables().named().entrySet().stream()
                        .map(table -> new Written(
                                table.getKey() + ".csv",
                                corpus.words()
                                        .count("rows", table.getValue().rows().size())))
                        .toList());
    }

    private static Explained explained(Measure measure, Words words) {
        Explanation said = measure.explanation(words.language());
        return new Explained(
                measure.label(),
                words.set(said.title()),
                words.set(said.meaning()),
                said.formula().stream().map(words::set).toList(),
                words.set(said.range()),
                words.set(said.reading()),
                words.set(said.limits()),
                said.sources());
    }
}
