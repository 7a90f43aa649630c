package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.declan.compare.Alignment.Link;
import org.declan.compare.ClauseChange;
import org.declan.report.Display;
import org.declan.report.Ink;
import org.declan.report.Page;
import org.declan.report.Run;

/** What {@code align} shows a person: the later text from top to bottom with what changed, then what was dropped. */
final class AlignScreen {

    private static final int INDENT = 4;
    private static final int CHANGE_WIDTH = 10;
    /** What is less likely is marked as unsure. */
    private static final double SURE = 0.75;

    private static final Display.Percent SHARE = new Display.Percent(1);

    private final AlignedTexts texts;
    private final Page page;

    AlignScreen(AlignedTexts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    /**
     * Fills the page.
     *
     * @param totals for each earlier text what survives of it
     * @param onlyChanges whether clauses that were kept are left out
     */
    void fill(List<AlignStat> totals, boolean onlyChanges) {
        page.heading(texts.later().label() + " from "
                + texts.earlier().stream().map(AlignGroup::label).collect(Collectors.joining(", ")));
        page.list("", counts(), Page.Extent.ALL);
        for (AlignStat total : totals) {
            page.passage(0, List.of(new Run(survival(total), Ink.PLAIN)));
        }
        for (List<Link> links : texts.clauses()) {
            boolean kept = links.get(0).change() == ClauseChange.KEPT;
            if (!kept || !onlyChanges) {
                clause(links, kept);
            }
        }
        if (!texts.dropped().isEmpty()) {
            page.heading("Dropped");
            texts.dropped().forEach(this::dropped);
        }
        page.gap();
        page.passage(
                0,
                List.of(
                        new Run("taken out", Ink.REMOVED),
                        new Run(" put in", Ink.ADDED),
                        new Run(
                                "; in brackets the similarity, 0 to 1; ? is unsure (declan explain confidence).",
                                Ink.FAINT)));
    }

    private List<String> counts() {
        List<String> counts = new ArrayList<>();
        for (ClauseChange change : ClauseChange.values()) {
            AlignStat stat = AlignStat.of(texts, change);
            int count = change == ClauseChange.DROPPED ? stat.sourceClauses() : stat.clauses();
            counts.add(change.label() + " " + count + (change == ClauseChange.KEPT ? renumbered() : ""));
        }
        return counts;
    }

    /** How many of the clauses that were kept have another number now. */
    private String renumbered() {
        long renumbered = texts.links().stream()
                .filter(link -> link.change() == ClauseChange.KEPT
                        && !texts.number(link).isEmpty())
                .count();
        return renumbered == 0 ? "" : " (" + renumbered + " renumbered)";
    }

    private static String survival(AlignStat total) {
        Double share = total.share();
        return share == null
                ? total.earlier().label() + " has no words"
                : SHARE.text(share) + " of the " + total.sourceWords() + " words of "
                        + total.earlier().label() + " survive";
    }

    private void clause(List<Link> links, boolean kept) {
        Link first = links.get(0);
        List<Run> head = new ArrayList<>();
        head.add(new Run(Page.left(first.change().label(), CHANGE_WIDTH), ink(first.change())));
        head.add(new Run(place(texts.clause(first), texts.later()), Ink.PLAIN));
        if (AlignedTexts.hasSource(first)) {
            head.add(new Run(" from " + links.stream().map(this::source).collect(Collectors.joining(", ")), Ink.FAINT));
        }
        head.addAll(unsure(links));
        head.addAll(themes(links));
        if (kept && texts.number(first).isEmpty()) {
            head.add(new Run("  " + texts.clause(first).text(), Ink.FAINT));
            page.oneLine(head);
            return;
        }
        page.gap();
        page.oneLine(head);
        page.passage(INDENT, text(links));
    }

    private List<Run> text(List<Link> links) {
        Link first = links.get(0);
        if (!AlignedTexts.hasSource(first)) {
            return List.of(new Run(texts.clause(first).text(), Ink.PLAIN));
        }
        return links.size() > 1 ? texts.edits(first).runs() : texts.runs(first);
    }

    private void dropped(Link link) {
        PlacedClause source = texts.source(link);
        List<Run> head = new ArrayList<>();
        head.add(new Run(Page.left(link.change().label(), CHANGE_WIDTH), ink(link.change())));
        head.add(new Run(origin(link), Ink.PLAIN));
        head.addAll(unsure(List.of(link)));
        head.addAll(themes(List.of(link)));
        page.gap();
        page.oneLine(head);
        page.passage(INDENT, List.of(new Run(source.text(), Ink.PLAIN)));
    }

    /** Where a clause comes of, and how similar it is. */
    private String source(Link link) {
        boolean same = link.change() == ClauseChange.KEPT || link.change() == ClauseChange.MOVED;
        return origin(link) + (same ? "" : String.format(Locale.ROOT, " (%.2f)", link.similarity()));
    }

    private String origin(Link link) {
        AlignGroup group = texts.earlier().get(link.document());
        return (texts.earlier().size() > 1 ? group.label() + " " : "") + place(texts.source(link), group);
    }

    /** The paragraph, and the sentence where there are several. */
    private static String place(PlacedClause clause, AlignGroup group) {
        String document = group.document().equals(clause.document().id())
                ? ""
                : clause.document().id() + " ";
        return document + "¶" + clause.paragraph() + (clause.isAlone() ? "" : "." + clause.sentence());
    }

    private static List<Run> unsure(List<Link> links) {
        boolean sure = links.stream().allMatch(link -> link.confidence() >= SURE);
        return sure ? List.of() : List.of(new Run(" ?", Ink.STRONG));
    }

    private List<Run> themes(List<Link> links) {
        List<Run> runs = new ArrayList<>();
        texts.gained(links.get(0)).forEach(theme -> runs.add(new Run("  +" + theme, Ink.GREEN)));
        links.stream()
                .flatMap(link -> texts.lost(link).stream())
                .distinct()
                .forEach(theme -> runs.add(new Run("  -" + theme, Ink.RED)));
        return runs;
    }

    private static Ink ink(ClauseChange change) {
        return switch (change) {
            case KEPT -> Ink.FAINT;
            case MOVED -> Ink.CYAN;
            case REWORDED, SPLIT, MERGED -> Ink.YELLOW;
            case NEW -> Ink.GREEN;
            case DROPPED -> Ink.RED;
        };
    }
}
