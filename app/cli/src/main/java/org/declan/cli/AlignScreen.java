package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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

    /** With less of their words surviving, texts are not versions of each other. */
    private static final double FOREIGN = 0.1;

    private static final Display.Percent SHARE = new Display.Percent(1);

    private final AlignedTexts texts;
    private final Page page;
    private boolean lastInOneLine;

    AlignScreen(AlignedTexts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    /**
     * Fills the page.
     *
     * @param totals for each earlier text what survives of it
     * @param shown which links are shown
     */
    void fill(List<AlignStat> totals, Predicate<Link> shown) {
        page.heading(texts.later().label() + " from "
                + texts.earlier().stream().map(AlignGroup::label).collect(Collectors.joining(", ")));
        page.list("", counts(), Page.Extent.ALL);
        for (AlignStat total : totals) {
            page.passage(0, List.of(new Run(survival(total), Ink.PLAIN)));
        }
        if (totals.stream().allMatch(AlignScreen::isForeign)) {
            page.remark("These texts share hardly a clause; declan formulas lists the wording they have in common.");
        }
        texts.clauses().stream().filter(links -> shown.test(links.get(0))).forEach(this::clause);
        List<Link> dropped = texts.dropped().stream().filter(shown).toList();
        if (!dropped.isEmpty()) {
            page.heading("Dropped");
            dropped.forEach(this::dropped);
        }
        page.gap();
        page.passage(
                0,
                List.of(
                        new Run("taken out", Ink.REMOVED),
                        new Run(" put in", Ink.ADDED),
                        new Run(
                                "; in brackets the similarity, 0 to 1; ? is unsure; +theme, -theme: which"
                                        + " mentions came into the clause or left it. More: declan explain change.",
                                Ink.FAINT)));
    }

    private static boolean isForeign(AlignStat total) {
        Double share = total.share();
        return share != null && share < FOREIGN;
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

    private void clause(List<Link> links) {
        Link first = links.get(0);
        List<Run> head = new ArrayList<>();
        head.add(new Run(Page.left(first.change().label(), CHANGE_WIDTH), ink(first.change())));
        head.add(new Run(place(texts.clause(first), texts.later()), Ink.PLAIN));
        if (AlignedTexts.hasSource(first)) {
            head.add(new Run(" from " + links.stream().map(this::source).collect(Collectors.joining(", ")), Ink.FAINT));
        }
        if (texts.isRestored(first)) {
            head.add(new Run(", restored", Ink.CYAN));
        }
        head.addAll(unsure(links));
        head.addAll(themes(links));
        if (texts.isKept(first) && texts.number(first).isEmpty() && !isPointed(first)) {
            head.add(new Run("  " + texts.clause(first).text(), Ink.FAINT));
            if (!lastInOneLine) {
                page.gap();
            }
            lastInOneLine = true;
            page.oneLine(head);
            return;
        }
        lastInOneLine = false;
        page.gap();
        page.oneLine(head);
        page.passage(INDENT, text(links));
    }

    /** Whether the punctuation within the same words changed; that at their end goes with the place in a list. */
    private boolean isPointed(Link link) {
        List<Run> runs = texts.edits(link).runs();
        int end = runs.size();
        while (end > 0 && runs.get(end - 1).ink() != Ink.PLAIN) {
            end--;
        }
        return runs.subList(0, end).stream().anyMatch(run -> run.ink() != Ink.PLAIN);
    }

    private List<Run> text(List<Link> links) {
        Link first = links.get(0);
        if (!AlignedTexts.hasSource(first)) {
            PlacedClause clause = texts.clause(first);
            return List.of(new Run((clause.number() + " " + clause.text()).strip(), Ink.PLAIN));
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
        page.passage(INDENT, List.of(new Run((source.number() + " " + source.text()).strip(), Ink.PLAIN)));
    }

    /** Where a clause comes of, and how similar it is. */
    private String source(Link link) {
        boolean same = link.change() == ClauseChange.KEPT || link.change() == ClauseChange.MOVED;
        // The content words may be the same where ne ... pas came in.
        String similarity =
                link.similarity() > 0.99 ? " (> 0.99)" : String.format(Locale.ROOT, " (%.2f)", link.similarity());
        return origin(link) + (same ? "" : similarity);
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
