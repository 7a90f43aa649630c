package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.declan.compare.Alignment;
import org.declan.compare.Alignment.Link;
import org.declan.compare.ClauseChange;
import org.declan.compare.WordEdits;
import org.declan.text.Document;
import org.declan.text.Span;
import org.jspecify.annotations.Nullable;

/** The rows of {@code align}: one for each clause and source. */
final class AlignRows {

    private final List<AlignText> texts;
    private final AlignText later;
    private final List<Link> links;

    AlignRows(List<AlignText> texts, Alignment alignment) {
        this.texts = texts;
        this.later = texts.get(texts.size() - 1);
        this.links = alignment.links();
    }

    /** The cells of a link. */
    @Nullable
    Object[] row(Link link) {
        List<@Nullable Object> cells = new ArrayList<>();
        boolean isThere = link.clause() >= 0;
        boolean hasSource = link.source() >= 0;
        cells.add(later.document().id());
        cells.add(isThere ? later.tokens().paragraph(later.sentence(link.clause())) + 1 : null);
        cells.add(isThere ? later.tokens().number(later.sentence(link.clause())) : null);
        cells.add(link.change().label());
        AlignText source = hasSource ? texts.get(link.document()) : later;
        cells.add(hasSource ? source.document().id() : "");
        cells.add(hasSource ? source.tokens().paragraph(source.sentence(link.source())) + 1 : null);
        cells.add(hasSource ? source.tokens().number(source.sentence(link.source())) : null);
        cells.add(isThere && hasSource ? link.similarity() : null);
        cells.add(isThere ? later.text(link.clause()) : "");
        cells.add(hasSource ? source.text(link.source()) : "");
        cells.add(isThere && hasSource ? edits(link) : "");
        place(cells, later.document(), isThere ? later.span(link.clause()) : null);
        place(cells, source.document(), hasSource ? source.span(link.source()) : null);
        cells.add(String.join(" ", gained(link)));
        cells.add(String.join(" ", lost(link)));
        return cells.toArray();
    }

    private static void place(List<@Nullable Object> cells, Document document, @Nullable Span span) {
        cells.add(span == null ? null : document.source().codePoint(span.start()));
        cells.add(span == null ? null : document.source().codePoint(span.end()));
    }

    private String edits(Link link) {
        AlignText source = texts.get(link.document());
        String before = number(source, link.source());
        String after = number(later, link.clause());
        String words = WordEdits.between(source.forms(link.source()), later.forms(link.clause()))
                .marked();
        if (before.equals(after)) {
            return words;
        }
        String renumbered =
                (before.isEmpty() ? "" : "[-" + before + "-] ") + (after.isEmpty() ? "" : "{+" + after + "+}");
        return ("number " + renumbered.strip() + (words.isEmpty() ? "" : " … " + words)).strip();
    }

    /** The number printed before a clause; only the first sentence of a paragraph has it. */
    private static String number(AlignText text, int clause) {
        return text.tokens().number(text.sentence(clause)) == 1
                ? text.clauses().get(clause).place().number()
                : "";
    }

    private Set<String> gained(Link link) {
        if (link.clause() < 0) {
            return Set.of();
        }
        Set<String> gained = new TreeSet<>(later.themes(link.clause()));
        links.stream()
                .filter(other -> other.clause() == link.clause() && other.source() >= 0)
                .forEach(other -> gained.removeAll(texts.get(other.document()).themes(other.source())));
        return gained;
    }

    private Set<String> lost(Link link) {
        if (link.source() < 0) {
            return Set.of();
        }
        Set<String> lost = new TreeSet<>(texts.get(link.document()).themes(link.source()));
        links.stream()
                .filter(other ->
                        other.clause() >= 0 && other.document() == link.document() && other.source() == link.source())
                .forEach(other -> lost.removeAll(later.themes(other.clause())));
        return lost;
    }

    /** What became of the clauses of one kind of change, in numbers. */
    @Nullable
    Object[] stat(ClauseChange change) {
        Set<Integer> clauses = new TreeSet<>();
        long words = 0;
        long surviving = 0;
        long before = 0;
        for (Link link : links) {
            if (link.change() == change) {
                boolean isThere = link.clause() >= 0;
                boolean isFirst = clauses.add(isThere ? link.clause() : clauses.size());
                AlignText text = isThere ? later : texts.get(link.document());
                words += isFirst
                        ? text.clauses()
                                .get(isThere ? link.clause() : link.source())
                                .words()
                                .size()
                        : 0;
                if (link.source() >= 0) {
                    List<String> old = texts.get(link.document())
                            .clauses()
                            .get(link.source())
                            .words();
                    before += old.size();
                    surviving += isThere
                            ? WordEdits.between(
                                            old,
                                            later.clauses().get(link.clause()).words())
                                    .same()
                            : 0;
                }
            }
        }
        return new @Nullable Object[] {
            change.label(), clauses.size(), words, surviving, before == 0 ? null : (double) surviving / before
        };
    }
}
