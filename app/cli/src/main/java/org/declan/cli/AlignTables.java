package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.Measure;
import org.declan.report.TableSchema;

/** The tables of {@code align}. */
final class AlignTables {

    static final TableSchema LINKS = new TableSchema(
            "align",
            List.of(
                    PlaceColumns.DOCUMENT,
                    PlaceColumns.PARAGRAPH,
                    PlaceColumns.SENTENCE,
                    Column.of(Measure.CHANGE),
                    Column.text("source_document", "Id of the earlier text the clause comes of"),
                    Column.integer("source_paragraph", "", "Place of the source's paragraph, from 1"),
                    Column.integer("source_sentence", "", "Place of the source in its paragraph, from 1"),
                    Column.of(Measure.SIMILARITY),
                    Column.of(Measure.CONFIDENCE),
                    Column.prose("text", "The clause"),
                    Column.prose("source_text", "What it comes of, or what was dropped"),
                    Column.prose(
                            "edits",
                            "What was [-taken out-] and {+put in+}, the number of the item first; … is what stayed"),
                    PlaceColumns.START,
                    PlaceColumns.END,
                    Column.integer("source_start", "code points", "Offset of the source in its file, from 0")
                            .shownFrom(Detail.FULL),
                    Column.integer("source_end", "code points", "Offset after the source")
                            .shownFrom(Detail.FULL),
                    Column.text("themes_gained", "Themes that the clause mentions and no source of it does"),
                    Column.text("themes_lost", "Themes that the source mentions and nothing that came of it does"),
                    PlaceColumns.NUMBER,
                    Column.text("source_number", "The number printed before the source")));

    static final TableSchema STAT = new TableSchema(
            "align_stat",
            List.of(
                    Column.text("source_document", "Earlier text, compared with the last one by itself")
                            .shownAs(Display.Text.LABEL),
                    Column.of(Measure.CHANGE),
                    Column.integer("clauses", "clauses", "Clauses of the last text"),
                    Column.integer("words", "words", "Words of the clauses").shownFrom(Detail.FULL),
                    Column.integer("source_clauses", "clauses", "Clauses of the earlier text"),
                    Column.integer("source_words", "words", "Words of the source clauses"),
                    Column.of(Measure.WORDS_SURVIVING),
                    Column.of(Measure.SHARE_SURVIVING)));

    private AlignTables() {}
}
