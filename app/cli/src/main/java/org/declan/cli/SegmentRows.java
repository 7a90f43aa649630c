package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.declan.Analysis;
import org.declan.text.Document;
import org.declan.text.Paragraph;
import org.declan.text.Place;
import org.declan.text.Reading;
import org.declan.text.Source;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.declan.text.View;

/** The rows of {@code segments}. */
final class SegmentRows {

    private final Analysis analysis;

    SegmentRows(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The rows of a document; those of paragraphs and sentences are made one by one as they are asked for. */
    Iterable<Object[]> of(Document document, SegmentsCommand.Unit unit) {
        return switch (unit) {
            case PARAGRAPH -> paragraphs(document);
            case SENTENCE -> sentences(document);
            case TOKEN -> tokens(document);
        };
    }

    private static Iterable<Object[]> paragraphs(Document document) {
        return () -> IntStream.range(0, document.paragraphs().size())
                .filter(p -> !document.paragraphs().get(p).text().isEmpty())
                .mapToObj(p -> paragraph(document, p))
                .iterator();
    }

    private static Object[] paragraph(Document document, int index) {
        View view = document.paragraphs().get(index).view();
        List<Object> cells = head(document, index);
        place(cells, document.source(), view.span(0, view.text().length()));
        cells.add(view.text());
        return cells.toArray();
    }

    private Iterable<Object[]> sentences(Document document) {
        return sentences(document, analysis.tokens(document));
    }

    /** The rows of the sentences of a document, whose words are known. */
    static Iterable<Object[]> sentences(Document document, Tokens tokens) {
        return () -> IntStream.range(0, tokens.sentences())
                .mapToObj(s -> sentence(document, tokens, s))
                .iterator();
    }

    private static Object[] sentence(Document document, Tokens tokens, int sentence) {
        List<Object> cells = head(document, tokens.paragraph(sentence));
        cells.add(tokens.number(sentence));
        place(cells, document.source(), tokens.span(sentence));
        cells.add(tokens.text(sentence));
        return cells.toArray();
    }

    private List<Object[]> tokens(Document document) {
        List<Object[]> rows = new ArrayList<>();
        Tokens tokens = analysis.tokens(document);
        for (int s = 0; s < tokens.sentences(); s++) {
            List<Reading> readings = analysis.lexicon().read(tokens, s);
            for (int t = tokens.first(s); t < tokens.first(s + 1); t++) {
                Reading reading = readings.get(t - tokens.first(s));
                List<Object> cells = head(document, tokens.paragraph(s));
                cells.add(tokens.number(s));
                cells.add(t - tokens.first(s) + 1);
                place(cells, document.source(), new Span(tokens.start(t), tokens.end(t)));
                cells.add(tokens.form(t));
                cells.add(reading.lemma());
                cells.add(reading.pos());
                rows.add(cells.toArray());
            }
        }
        return rows;
    }

    private static List<Object> head(Document document, int paragraph) {
        Paragraph laidOut = document.paragraphs().get(paragraph);
        List<Object> cells = new ArrayList<>();
        cells.add(document.id());
        cells.add(paragraph + 1);
        cells.add(laidOut.kind().label());
        cells.add(laidOut.number());
        return cells;
    }

    private static void place(List<Object> cells, Source source, Span span) {
        Place place = source.place(span.start());
        cells.add(source.codePoint(span.start()));
        cells.add(source.codePoint(span.end()));
        cells.add(place.line());
        cells.add(place.column());
    }
}
