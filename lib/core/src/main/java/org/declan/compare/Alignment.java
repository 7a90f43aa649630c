package org.declan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.declan.text.IntList;

/**
 * What became of the clauses of earlier texts in a later one. Texts are compared in their order: what the first says and
 * the second takes up is one lineage, and what it drops may be restored by the third.
 */
public final class Alignment {

    /** Stands for no clause. */
    public static final int NONE = ClauseLinks.NONE;

    /**
     * A clause and what it comes of.
     *
     * @param clause the index of the clause in the later text; {@link #NONE} for what was dropped
     * @param document the index of the earlier text of the source; {@link #NONE} for what is new
     * @param source the index of the source in that text; {@link #NONE} for what is new
     * @param change what became of it
     * @param similarity how much of their weighted words they share (Dice), 0 to 1; 0 without a source or a clause
     * @param confidence how likely this is right, 0 to 1: of such links in texts whose descent is known, the share that
     *     names the right source, or rightly none. Grows with the distance to the best other answer; 1 for the same words
     *     when no text has them twice
     */
    public record Link(
            int clause, int document, int source, ClauseChange change, double similarity, double confidence) {}

    private final List<Link> links = new ArrayList<>();

    private Alignment() {}

    /**
     * Aligns texts.
     *
     * @param texts the clauses of each, the later one last; at least two
     */
    public static Alignment of(List<List<Clause>> texts, AlignmentLimits limits) {
        Lineages lineages = Lineages.of(texts, limits);
        Confidence confidence = lineages.last().confidence();
        Alignment alignment = new Alignment();
        alignment.addClauses(lineages.last(), confidence);
        alignment.addDropped(lineages, confidence);
        return alignment;
    }

    private void addClauses(ClauseLinks found, Confidence confidence) {
        boolean[] moved = ClauseOrder.moved(found);
        for (int clause = 0; clause < moved.length; clause++) {
            ClauseChange change = moved[clause] ? ClauseChange.MOVED : found.change(clause);
            IntList sources = found.sources(clause);
            if (sources.size() == 0) {
                links.add(new Link(clause, NONE, NONE, change, 0, confidence.ofNew(clause)));
            }
            for (int source : sorted(sources)) {
                double similarity = found.isIdentical(clause) ? 1 : found.similarity(source, clause);
                double sure = confidence.ofLink(source, clause);
                int document = found.earlier().document(source);
                int index = source - found.earlier().first(document);
                links.add(new Link(clause, document, index, change, similarity, sure));
            }
        }
    }

    private void addDropped(Lineages lineages, Confidence confidence) {
        ClauseLinks found = lineages.last();
        for (int source = 0; source < found.earlier().size(); source++) {
            if (found.isFree(source) && !lineages.goesOn(source)) {
                double sure = confidence.ofDropped(source);
                int document = found.earlier().document(source);
                int index = source - found.earlier().first(document);
                links.add(new Link(NONE, document, index, ClauseChange.DROPPED, 0, sure));
            }
        }
    }

    private static int[] sorted(IntList list) {
        int[] sorted = list.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The clauses of the later text in order, each with its sources; then what was dropped. */
    public List<Link> links() {
        return List.copyOf(links);
    }
}
