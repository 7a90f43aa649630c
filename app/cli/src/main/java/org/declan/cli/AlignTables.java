package org.declan.cli;

import java.util.List;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.TableSchema;

/** The tables of {@code align}. */
final class AlignTables {

    static final TableSchema LINKS = new TableSchema(
            "align",
            List.of(
                    PlaceColumns.DOCUMENT.shownFrom(Detail.FULL),
                    PlaceColumns.PARAGRAPH.shownFrom(Detail.FULL),
                    PlaceColumns.SENTENCE.shownFrom(Detail.FULL),
                    Column.text("change", "kept, moved, reworded, split, merged, new or dropped")
                            .shownAs(Display.Text.WHOLE),
                    Column.text("source_document", "Id of the earlier text the clause comes of")
                            .shownAs(Display.Text.LABEL),
                    Column.integer("source_paragraph", "", "Place of the source's paragraph, from 1")
                            .shownFrom(Detail.FULL),
                    Column.integer("source_sentence", "", "Place of the source in its paragraph, from 1")
                            .shownFrom(Detail.FULL),
                    Column.real("similarity", "0-1", "Weighted words that clause and source share"),
                    Column.prose("text", "The clause"),
                    Column.prose("source_text", "What it comes of, or what was dropped")
                            .shownFrom(Detail.FULL),
                    Column.prose("edits", "What was [-taken out-] and {+put in+}"),
                    PlaceColumns.START,
                    PlaceColumns.END,
                    Column.integer("source_start", "code points", "Offset of the source in its file, from 0")
                            .shownFrom(Detail.FULL),
                    Column.integer("source_end", "code points", "Offset after the source")
                            .shownFrom(Detail.FULL),
                    Column.text("themes_gained", "Themes that the clause mentions and no source of it does"),
                    Column.text("themes_lost", "Themes that the source mentions and nothing that came of it does")));

    static final TableSchema STAT = new TableSchema(
            "align_stat",
            List.of(
                    Column.text("change", "What became of clauses").shownAs(Display.Text.WHOLE),
                    Column.integer("clauses", "clauses", "Clauses of the later text; of dropped, of the earlier ones"),
                    Column.integer("words", "words", "Their words"),
                    Column.integer("words_surviving", "words", "Words of their sources that are still there, in order"),
                    Column.share("share_surviving", "Words that are still there among the words of the sources")));

    private AlignTables() {}
}
