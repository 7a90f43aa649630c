package org.declan.compare;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.declan.text.IntList;

/** Links the pairs of clauses that together are most similar, each clause and each lineage in one pair. */
final class ClausePairs {

    /** What a similarity of 1 is in whole numbers; a power of two, so that nothing but the last digits is lost. */
    private static final double WHOLE = 1L << 40;

    private final ClauseLinks links;
    private final ClauseCandidates candidates;
    private final AlignmentLimits limits;

    private ClausePairs(ClauseLinks links, ClauseCandidates candidates, AlignmentLimits limits) {
        this.links = links;
        this.candidates = candidates;
        this.limits = limits;
    }

    static void link(ClauseLinks links, ClauseCandidates candidates, AlignmentLimits limits) {
        new ClausePairs(links, candidates, limits).assign();
    }

    private void assign() {
        int clauses = links.later().size();
        IntList[] lineages = new IntList[clauses];
        IntList[] sources = new IntList[clauses];
        long[][] gains = new long[clauses][];
        for (int clause = 0; clause < clauses; clause++) {
            lineages[clause] = new IntList();
            sources[clause] = new IntList();
            SortedMap<Integer, Source> best = best(clause);
            gains[clause] = new long[best.size()];
            for (Map.Entry<Integer, Source> entry : best.entrySet()) {
                // A pair that is just similar enough is worth something.
                double gain = entry.getValue().similarity - limits.descent();
                gains[clause][sources[clause].size()] = 1 + Math.round(gain * WHOLE);
                lineages[clause].add(entry.getKey());
                sources[clause].add(entry.getValue().source);
            }
        }
        Assignment assignment =
                new Assignment(new Assignment.Problem(lineages, gains, links.earlier().size()));
        for (int clause = 0; clause < clauses; clause++) {
            for (int i = 0; i < sources[clause].size(); i++) {
                if (lineages[clause].get(i) == assignment.column(clause)) {
                    links.link(sources[clause].get(i), clause);
                }
            }
        }
    }

    private record Source(int source, double similarity) {}

    /** For each lineage that is similar enough to a clause, the member that is most so; of equal ones the latest. */
    private SortedMap<Integer, Source> best(int clause) {
        SortedMap<Integer, Source> best = new TreeMap<>();
        double least = limits.least(links.later().clause(clause));
        IntList near = candidates.of(clause);
        for (int i = near.size() - 1; i >= 0; i--) {
            Source source = new Source(near.get(i), links.similarity(near.get(i), clause));
            if (source.similarity >= least) {
                best.merge(links.lineage(source.source), source, (one, other) ->
                        other.similarity > one.similarity ? other : one);
            }
        }
        return best;
    }
}
