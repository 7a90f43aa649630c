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
    public static final int NONE = -1;

    /**
     * A clause and what it comes of.
     *
     * @param clause the index of the clause in the later text; {@link #NONE} for what was dropped
     * @param document the index of the earlier text of the source; {@link #NONE} for what is new
     * @param source the index of the source in that text; {@link #NONE} for what is new
     * @param change what became of it
     * @param similarity how much of their weighted words they share, 0 to 1; 0 without a source or a clause
     */
    public record Link(int clause, int document, int source, ClauseChange change, double similarity) {}

    private final List<Link> links = new ArrayList<>();

    private Alignment() {}

    /**
     * Aligns texts.
     *
     * @param texts the clauses of each, the later one last; at least two
     */
    public static Alignment of(List<List<Clause>> texts, AlignmentLimits limits) {
        if (texts.size() < 2) {
            throw new IllegalArgumentException("an alignment takes two texts and more, not " + texts.size());
        }
        RootWeights weights = new RootWeights(texts);
        Alignment alignment = new Alignment();
        int[] lineage = {};
        boolean[] goesOn = {};
        for (int text = 1; text < texts.size(); text++) {
            ClausePool earlier = new ClausePool(texts.subList(0, text), weights);
            ClausePool later = new ClausePool(texts.subList(text, text + 1), weights);
            lineage = extended(lineage, earlier.size());
            goesOn = Arrays.copyOf(goesOn, earlier.size());
            ClauseLinks found = ClauseLinks.between(earlier, lineage, later, limits);
            if (text == texts.size() - 1) {
                alignment.add(found, earlier, later, lineage, goesOn);
            } else {
                lineage = continued(lineage, found, later, goesOn);
            }
        }
        return alignment;
    }

    /** The clauses of a text that came in are lineages of their own, unless they were given one. */
    private static int[] extended(int[] lineage, int size) {
        int[] extended = Arrays.copyOf(lineage, size);
        for (int clause = lineage.length; clause < size; clause++) {
            extended[clause] = clause;
        }
        return extended;
    }

    /** Gives the clauses of a text the lineage of their source when that became this one clause. */
    private static int[] continued(int[] lineage, ClauseLinks found, ClausePool later, boolean[] goesOn) {
        int first = lineage.length;
        int[] continued = extended(lineage, first + later.size());
        for (int clause = 0; clause < later.size(); clause++) {
            IntList sources = found.sources(clause);
            for (int i = 0; i < sources.size(); i++) {
                goesOn[sources.get(i)] = true;
            }
            if (sources.size() == 1 && found.pieces(sources.get(0)).size() == 1) {
                continued[first + clause] = lineage[sources.get(0)];
            }
        }
        return continued;
    }

    private void add(ClauseLinks found, ClausePool earlier, ClausePool later, int[] lineage, boolean[] goesOn) {
        boolean[] moved = ClauseOrder.moved(found, earlier, later);
        for (int clause = 0; clause < later.size(); clause++) {
            ClauseChange change = moved[clause] ? ClauseChange.MOVED : found.change(clause);
            IntList sources = found.sources(clause);
            if (sources.size() == 0) {
                links.add(new Link(clause, NONE, NONE, change, 0));
            }
            for (int source : sortedCopy(sources)) {
                double similarity = found.isIdentical(clause) ? 1 : found.similarity(source, clause);
                int document = earlier.document(source);
                links.add(new Link(clause, document, source - earlier.first(document), change, similarity));
            }
        }
        int[] last = new int[earlier.size()];
        for (int source = 0; source < earlier.size(); source++) {
            last[lineage[source]] = source;
        }
        for (int source = 0; source < earlier.size(); source++) {
            if (found.isFree(source) && !goesOn[source] && last[lineage[source]] == source) {
                int document = earlier.document(source);
                links.add(new Link(NONE, document, source - earlier.first(document), ClauseChange.DROPPED, 0));
            }
        }
    }

    private static int[] sortedCopy(IntList list) {
        int[] sorted = list.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The clauses of the later text in order, each with its sources; then what was dropped. */
    public List<Link> links() {
        return List.copyOf(links);
    }
}
