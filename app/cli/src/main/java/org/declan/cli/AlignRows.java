package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import org.declan.compare.Alignment.Link;
import org.declan.report.Run;
import org.jspecify.annotations.Nullable;

/** The rows of {@code align}: one for each clause and source. */
final class AlignRows {

    private final AlignedTexts texts;
    private final String later;

    AlignRows(AlignedTexts texts) {
        this.texts = texts;
        this.later = texts.later().document();
    }

    /** The cells of a link. */
    @Nullable
    Object[] row(Link link) {
        PlacedClause clause = AlignedTexts.hasClause(link) ? texts.clause(link) : null;
        PlacedClause source = AlignedTexts.hasSource(link) ? texts.source(link) : null;
        boolean both = clause != null && source != null;
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(clause == null ? later : clause.document().id());
        cells.add(clause == null ? null : clause.paragraph());
        cells.add(clause == null ? null : clause.sentence());
        cells.add(link.change().label());
        cells.add(source == null ? "" : source.document().id());
        cells.add(source == null ? null : source.paragraph());
        cells.add(source == null ? null : source.sentence());
        cells.add(both ? link.similarity() : null);
        cells.add(link.confidence());
        cells.add(clause == null ? "" : clause.text());
        cells.add(source == null ? "" : source.text());
        cells.add(both ? edits(link) : "");
        place(cells, clause);
        place(cells, source);
        cells.add(String.join(" ", texts.gained(link)));
        cells.add(String.join(" ", texts.lost(link)));
        cells.add(clause == null ? "" : clause.number());
        cells.add(source == null ? "" : source.number());
        return cells.toArray();
    }

    private static void place(List<@Nullable Object> cells, @Nullable PlacedClause clause) {
        cells.add(
                clause == null
                        ? null
                        : clause.document().source().codePoint(clause.span().start()));
        cells.add(
                clause == null
                        ? null
                        : clause.document().source().codePoint(clause.span().end()));
    }

    private String edits(Link link) {
        List<Run> number = texts.number(link);
        String words = LinkEdits.marked(texts.edits(link).runs(texts.source(link), texts.clause(link)));
        if (number.isEmpty()) {
            return words;
        }
        return "number " + LinkEdits.marked(number) + (words.isEmpty() ? "" : " … " + words);
    }
}
