package org.declan.compare;

import java.util.ArrayList;
import java.util.List;
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
        List<List<Source>> sources = new ArrayList<>();
        List<IntList> lineages = new ArrayList<>();
        List<long[]> gains = new ArrayList<>();
        for (int clause = 0; clause < links.later().size(); clause++) {
            SortedMap<Integer, Source> best = best(clause);
            IntList columns = new IntList();
            best.keySet().forEach(columns::add);
            lineages.add(columns);
            sources.add(List.copyOf(best.values()));
            gains.add(best.values().stream().mapToLong(this::gain).toArray());
        }
        Assignment assignment = new Assignment(
                new Assignment.Problem(lineages, gains, links.earlier().size()));
        for (int clause = 0; clause < sources.size(); clause++) {
            for (Source source : sources.get(clause)) {
                if (links.lineage(source.source) == assignment.column(clause)) {
                    links.link(source.source, clause);
                }
            }
        }
    }

    /** A pair that is just similar enough is worth something. */
    private long gain(Source source) {
        return 1 + Math.max(0, Math.round((source.worth - limits.descent()) * WHOLE));
    }

    /** A source and its similarity, less what it has to be better by when it lived on in a text between. */
    private record Source(int source, double worth) {}

    /** For each lineage that is similar enough to a clause, the member that is worth most; of equal ones the latest. */
    private SortedMap<Integer, Source> best(int clause) {
        SortedMap<Integer, Source> best = new TreeMap<>();
        IntList near = candidates.of(clause);
        for (int i = near.size() - 1; i >= 0; i--) {
            int source = near.get(i);
            double similarity = links.similarity(source, clause);
            if (similarity
                    >= limits.least(
                            links.earlier().clause(source), links.later().clause(clause))) {
                double worth = links.livedOn(source) ? similarity - limits.older() : similarity;
                best.merge(
                        links.lineage(source),
                        new Source(source, worth),
                        (one, other) -> other.worth > one.worth ? other : one);
            }
        }
        return best;
    }
}
