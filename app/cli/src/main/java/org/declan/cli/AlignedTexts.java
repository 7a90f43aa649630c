package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.declan.compare.Alignment;
import org.declan.compare.Alignment.Link;
import org.declan.compare.AlignmentLimits;
import org.declan.compare.ClauseChange;
import org.declan.report.Ink;
import org.declan.report.Run;
import org.jspecify.annotations.Nullable;

/** Texts with the links between their clauses. */
final class AlignedTexts {

    /** A source as a key: the earlier text and its clause. */
    private record Source(int document, int clause) implements Comparable<Source> {
        @Override
        public int compareTo(Source other) {
            int order = Integer.compare(document, other.document);
            return order != 0 ? order : Integer.compare(clause, other.clause);
        }
    }

    private final List<AlignGroup> earlier;
    private final AlignGroup later;
    private final List<Link> links;
    private final Map<Integer, List<Link>> byClause = new TreeMap<>();
    private final Map<Source, List<Link>> bySource = new TreeMap<>();

    private List<Link> lastLinks = List.of();
    private @Nullable LinkEdits lastEdits;

    private AlignedTexts(List<AlignGroup> texts) {
        earlier = texts.subList(0, texts.size() - 1);
        later = texts.get(texts.size() - 1);
        links = Alignment.of(texts.stream().map(AlignGroup::bare).toList(), AlignmentLimits.DEFAULT)
                .links();
        for (Link link : links) {
            if (hasClause(link)) {
                byClause.computeIfAbsent(link.clause(), key -> new ArrayList<>())
                        .add(link);
            }
            if (hasSource(link)) {
                bySource.computeIfAbsent(new Source(link.document(), link.source()), key -> new ArrayList<>())
                        .add(link);
            }
        }
    }

    /** Aligns texts, the later one last; at least two. */
    static AlignedTexts of(List<AlignGroup> texts) {
        return new AlignedTexts(texts);
    }

    List<AlignGroup> earlier() {
        return earlier;
    }

    AlignGroup later() {
        return later;
    }

    /** The links as {@link Alignment#links} has them. */
    List<Link> links() {
        return links;
    }

    /** The links of each clause of the later text, in order. */
    List<List<Link>> clauses() {
        return List.copyOf(byClause.values());
    }

    /** The links of each clause of the earlier texts that has any, in order. */
    List<List<Link>> sources() {
        return List.copyOf(bySource.values());
    }

    /** What nothing came of. */
    List<Link> dropped() {
        return links.stream()
                .filter(link -> link.change() == ClauseChange.DROPPED)
                .toList();
    }

    static boolean hasClause(Link link) {
        return link.clause() != Alignment.NONE;
    }

    static boolean hasSource(Link link) {
        return link.source() != Alignment.NONE;
    }

    /** The clause of a link that has one. */
    PlacedClause clause(Link link) {
        return later.clauses().get(link.clause());
    }

    /** The source of a link that has one. */
    PlacedClause source(Link link) {
        return earlier.get(link.document()).clauses().get(link.source());
    }

    /** All links of the clause that a link is of. */
    private List<Link> ofClause(Link link) {
        return byClause.getOrDefault(link.clause(), List.of());
    }

    /** All links of the source that a link is of. */
    private List<Link> ofSource(Link link) {
        return bySource.getOrDefault(new Source(link.document(), link.source()), List.of());
    }

    /** Whether a clause is as it was in the text before: not one that is taken up again from a text before that. */
    boolean isKept(Link link) {
        return link.change() == ClauseChange.KEPT && !isRestored(link);
    }

    /** Whether what a clause comes of was not in the text before. */
    boolean isRestored(Link link) {
        return hasClause(link) && hasSource(link) && link.document() < earlier.size() - 1;
    }

    /** The edits of all that was merged or split together with a link that has a clause and a source. */
    LinkEdits edits(Link link) {
        List<Link> merged = ofClause(link);
        List<Link> split = merged.size() == 1 ? ofSource(link) : List.of(link);
        List<Link> together = merged.size() == 1 ? split : merged;
        // The links of a clause come one after another, and each is asked for several times.
        if (lastEdits == null || !together.equals(lastLinks)) {
            lastLinks = together;
            lastEdits = LinkEdits.between(
                    merged.stream().map(this::source).toList(),
                    split.stream().map(this::clause).toList());
        }
        return lastEdits;
    }

    /** The text with what changed in it, from the number printed before it on. */
    List<Run> runs(Link link) {
        List<Run> runs = new ArrayList<>(number(link));
        if (runs.isEmpty() && !clause(link).number().isEmpty()) {
            runs.add(new Run(clause(link).number(), Ink.PLAIN));
        }
        runs.add(new Run(" ", Ink.PLAIN));
        runs.addAll(edits(link).runs(source(link), clause(link)));
        return runs;
    }

    /**
     * The number before and after. Of clauses that were merged or split the numbers say nothing, nor where one of them
     * does not begin its paragraph.
     */
    List<Run> number(Link link) {
        String before = source(link).number();
        String after = clause(link).number();
        boolean one = ofClause(link).size() == 1 && ofSource(link).size() == 1;
        boolean both = source(link).sentence() == 1 && clause(link).sentence() == 1;
        List<Run> runs = new ArrayList<>();
        if (one && both && !before.equals(after)) {
            runs.add(new Run(before, Ink.REMOVED));
            runs.add(new Run(" " + after, Ink.ADDED));
            runs.removeIf(run -> run.text().isBlank());
        }
        return runs;
    }

    /** Themes that a clause mentions and no source of it does. */
    Set<String> gained(Link link) {
        if (!hasClause(link)) {
            return Set.of();
        }
        Set<String> gained = new TreeSet<>(clause(link).themes());
        ofClause(link).stream()
                .filter(AlignedTexts::hasSource)
                .forEach(other -> gained.removeAll(source(other).themes()));
        return gained;
    }

    /** Themes that a source mentions and nothing that came of it does. */
    Set<String> lost(Link link) {
        if (!hasSource(link)) {
            return Set.of();
        }
        Set<String> lost = new TreeSet<>(source(link).themes());
        ofSource(link).stream()
                .filter(AlignedTexts::hasClause)
                .forEach(other -> lost.removeAll(clause(other).themes()));
        return lost;
    }
}
