package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
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

    List<Object[]> of(Document document, SegmentsCommand.Unit unit) {
        List<Object[]> rows = new ArrayList<>();
        switch (unit) {
            case PARAGRAPH -> paragraphs(document, rows);
            case SENTENCE -> sentences(document, rows);
            case TOKEN -> tokens(document, rows);
        }
        return rows;
    }

    private static void paragraphs(Document document, List<Object[]> rows) {
        for (int i = 0; i < document.paragraphs().size(); i++) {
            Paragraph paragraph = document.paragraphs().get(i);
            View view = paragraph.view();
            if (!view.text().isEmpty()) {
                List<Object> cells = head(document, i);
                place(cells, document.source(), view.span(0, view.text().length()));
                cells.add(view.text());
                rows.add(cells.toArray());
            }
        }
    }

    private void sentences(Document document, List<Object[]> rows) {
        Tokens tokens = analysis.tokens(document);
        for (int s = 0; s < tokens.sentences(); s++) {
            List<Object> cells = head(document, tokens.paragraph(s));
            cells.add(tokens.number(s));
            place(cells, document.source(), tokens.span(s));
            cells.add(tokens.text(s));
            rows.add(cells.toArray());
        }
    }

    private void tokens(Document document, List<Object[]> rows) {
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
