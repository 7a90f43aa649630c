package org.declan.compare;

import java.util.BitSet;
import java.util.List;
import org.declan.text.IntList;

/**
 * Texts linked one after another, each with all before it. A clause that became one clause of the next text, and that of
 * nothing else, is of one lineage with it: a clause of a still later text comes of either. What became something else
 * goes on all the same, for what came of it is dropped or not in its place.
 */
final class Lineages {

    private final BitSet goesOn = new BitSet();
    private final IntList lineage = new IntList();
    private ClauseLinks last;

    private Lineages(List<List<Clause>> texts, AlignmentLimits limits) {
        RootWeights weights = new RootWeights(texts);
        last = linked(texts, 1, weights, limits);
        for (int text = 2; text < texts.size(); text++) {
            carryOn();
            last = linked(texts, text, weights, limits);
        }
    }

    /**
     * Links texts.
     *
     * @param texts the clauses of each, at least two
     */
    static Lineages of(List<List<Clause>> texts, AlignmentLimits limits) {
        if (texts.size() < 2) {
            throw new IllegalArgumentException("an alignment takes two texts and more, not " + texts.size());
        }
        return new Lineages(texts, limits);
    }

    /** The links of a text with those before it; what has no lineage yet is one of its own. */
    private ClauseLinks linked(List<List<Clause>> texts, int text, RootWeights weights, AlignmentLimits limits) {
        ClausePool earlier = new ClausePool(texts.subList(0, text), weights);
        ClausePool later = new ClausePool(texts.subList(text, text + 1), weights);
        while (lineage.size() < earlier.size()) {
            lineage.add(lineage.size());
        }
        return new ClauseLinks(new Past(earlier, lineage, goesOn), later, limits);
    }

    /** Gives the clauses of the text that was linked last the lineage of their source when that became this one clause. */
    private void carryOn() {
        int first = lineage.size();
        for (int clause = 0; clause < last.later().size(); clause++) {
            IntList sources = last.sources(clause);
            boolean isOne = sources.size() == 1 && last.pieces(sources.get(0)).size() == 1;
            lineage.add(isOne ? lineage.get(sources.get(0)) : first + clause);
        }
        // All of a lineage goes on in what came of any of it.
        for (int source = 0; source < first; source++) {
            if (!last.isFree(source)) {
                goesOn.set(source);
            }
        }
    }

    /** The links of the last text. */
    ClauseLinks last() {
        return last;
    }

    /** Whether something came of an earlier clause in an earlier text that follows it. */
    boolean goesOn(int source) {
        return goesOn.get(source);
    }
}
