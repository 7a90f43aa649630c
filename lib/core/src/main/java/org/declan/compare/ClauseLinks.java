package org.declan.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.declan.text.IntList;

/**
 * Which clauses of a later text come of which earlier ones. First the same words; then the pairs that together are most
 * similar, each clause in one pair; then further sources of clauses that were merged, and further pieces of clauses that
 * were split, the surest first. Earlier clauses of one lineage, a clause and what became of it in the next earlier text,
 * are one source: the most similar of them is named, of equal ones the latest.
 */
final class ClauseLinks {

    /** A pair that is just similar enough is worth something. */
    private static final double LEAST_GAIN = 1e-9;

    private static final double LEAST_OF_HEADINGS = 0.5;

    private final ClausePool earlier;
    private final ClausePool later;
    private final int[] lineage;
    private final AlignmentLimits limits;
    private final ClauseCandidates candidates;
    private final List<IntList> sources = new ArrayList<>();
    private final Map<Integer, IntList> pieces = new HashMap<>();
    private final BitSet identical = new BitSet();

    /**
     * Links clauses.
     *
     * @param lineage the lineage of each earlier clause
     */
    ClauseLinks(ClausePool earlier, int[] lineage, ClausePool later, AlignmentLimits limits) {
        this.earlier = earlier;
        this.later = later;
        this.lineage = lineage;
        this.limits = limits;
        for (int clause = 0; clause < later.size(); clause++) {
            sources.add(new IntList());
        }
        sameWords();
        candidates = new ClauseCandidates(earlier, later);
        assign();
        new ClauseParts(this, earlier, later, limits).link(candidates);
    }

    private void sameWords() {
        Map<List<String>, IntList> byWords = new HashMap<>();
        // The latest text first; in a text the first clause first.
        for (int document = earlier.documents() - 1; document >= 0; document--) {
            for (int clause = earlier.first(document); clause < earlier.first(document + 1); clause++) {
                byWords.computeIfAbsent(earlier.clause(clause).words(), key -> new IntList())
                        .add(clause);
            }
        }
        for (int clause = 0; clause < later.size(); clause++) {
            IntList same = byWords.getOrDefault(later.clause(clause).words(), new IntList());
            for (int i = 0; i < same.size(); i++) {
                if (isFree(same.get(i))) {
                    link(same.get(i), clause);
                    identical.set(clause);
                    break;
                }
            }
        }
    }

    private void assign() {
        IntList[] lineages = new IntList[later.size()];
        IntList[] members = new IntList[later.size()];
        double[][] gains = new double[later.size()][];
        for (int clause = 0; clause < later.size(); clause++) {
            lineages[clause] = new IntList();
            members[clause] = new IntList();
            SortedMap<Integer, Integer> best = identical.get(clause) ? new TreeMap<>() : best(clause);
            gains[clause] = new double[best.size()];
            for (Map.Entry<Integer, Integer> source : best.entrySet()) {
                double gain = similarity(source.getValue(), clause) - limits.descent();
                gains[clause][members[clause].size()] = gain + LEAST_GAIN;
                lineages[clause].add(source.getKey());
                members[clause].add(source.getValue());
            }
        }
        Assignment assignment = new Assignment(lineages, gains, lineage.length);
        for (int clause = 0; clause < later.size(); clause++) {
            for (int i = 0; i < members[clause].size(); i++) {
                if (lineages[clause].get(i) == assignment.column(clause)) {
                    link(members[clause].get(i), clause);
                }
            }
        }
    }

    /** For each free lineage that is similar enough to a later clause, the member that is most so. */
    private SortedMap<Integer, Integer> best(int clause) {
        SortedMap<Integer, Integer> best = new TreeMap<>();
        IntList near = candidates.of(clause);
        for (int i = near.size() - 1; i >= 0; i--) {
            int source = near.get(i);
            if (isFree(source) && similarity(source, clause) >= least(clause)) {
                Integer other = best.get(lineage[source]);
                if (other == null || similarity(source, clause) > similarity(other, clause)) {
                    best.put(lineage[source], source);
                }
            }
        }
        return best;
    }

    /** Titles and headings are short and all on the same subject: that alone is no descent. */
    private double least(int clause) {
        return later.clause(clause).isRunning() ? limits.descent() : Math.max(limits.descent(), LEAST_OF_HEADINGS);
    }

    /** Links a source to a clause. */
    void link(int source, int clause) {
        sources.get(clause).add(source);
        pieces.computeIfAbsent(lineage[source], key -> new IntList()).add(clause);
    }

    /** Whether nothing came of a source's lineage yet. */
    boolean isFree(int source) {
        return pieces(source).size() == 0;
    }

    /** What came of a source's lineage. */
    IntList pieces(int source) {
        return pieces.getOrDefault(lineage[source], new IntList());
    }

    /** What a clause comes of. */
    IntList sources(int clause) {
        return sources.get(clause);
    }

    /** Whether a clause has the words of its source. */
    boolean isIdentical(int clause) {
        return identical.get(clause);
    }

    /** Dice's coefficient of the weighted words: 0 nothing in common, 1 the same. */
    double similarity(int source, int clause) {
        double both = earlier.weight(source) + later.weight(clause);
        double shared = earlier.bag(source).and(later.bag(clause)).weight(earlier.weights());
        return both == 0 ? 0 : 2 * shared / both;
    }

    ClauseChange change(int clause) {
        IntList from = sources.get(clause);
        if (from.size() == 0) {
            return ClauseChange.NEW;
        }
        if (identical.get(clause)) {
            return ClauseChange.KEPT;
        }
        if (from.size() > 1) {
            return ClauseChange.MERGED;
        }
        return pieces(from.get(0)).size() > 1 ? ClauseChange.SPLIT : ClauseChange.REWORDED;
    }
}
