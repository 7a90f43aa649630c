package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declan.compare.Formula;
import org.declan.compare.Formula.Occurrence;
import org.declan.report.RowWriter;
import org.declan.text.Document;
import org.declan.text.Source;
import org.declan.text.Tokens;

/** The texts of {@code formulas}, kept until all are read, and the rows of what they share. */
final class FormulaRows {

    /** A text and its words. */
    record Read(Document document, Tokens tokens) {}

    /** First and last year of some documents, empty when none is dated. */
    private record Years(String first, String last) {

        String shown() {
            return first.equals(last) ? first : first + "-" + last;
        }
    }

    private final List<Read> texts = new ArrayList<>();

    void add(Read text) {
        texts.add(text);
    }

    /** The words of the texts, in their order. */
    List<Tokens> tokens() {
        return texts.stream().map(Read::tokens).toList();
    }

    /** Writes a row for each place of a formula. */
    void writePlaces(Formula formula, RowWriter rows) throws Exception {
        Years years = years(formula);
        for (Occurrence occurrence : formula.occurrences()) {
            Read text = texts.get(occurrence.document());
            Source source = text.document.source();
            int start = text.tokens.start(occurrence.firstToken());
            rows.write(
                    formula.text(),
                    formula.family(),
                    formula.words(),
                    formula.documents(),
                    years.first,
                    years.last,
                    text.document.id(),
                    source.codePoint(start),
                    source.codePoint(text.tokens.end(occurrence.endToken() - 1)),
                    source.place(start).line());
        }
    }

    /** The cells of a formula as a person reads it, without its family. */
    List<Object> brief(Formula formula, Function<String, String> label) {
        String where = formula.occurrences().stream()
                .map(occurrence -> {
                    Read text = texts.get(occurrence.document());
                    int start = text.tokens.start(occurrence.firstToken());
                    return label.apply(text.document.id()) + ":"
                            + text.document.source().place(start).line();
                })
                .collect(Collectors.joining(", "));
        return List.of(formula.text(), formula.documents(), years(formula).shown(), where);
    }

    private Years years(Formula formula) {
        List<String> years = formula.occurrences().stream()
                .map(occurrence ->
                        texts.get(occurrence.document()).document.metadata().year())
                .filter(year -> !year.isEmpty())
                .sorted()
                .toList();
        return years.isEmpty() ? new Years("", "") : new Years(years.get(0), years.get(years.size() - 1));
    }
}
