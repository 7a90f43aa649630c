package org.declan.compare;

import java.util.PriorityQueue;
import org.declan.text.IntList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the further sources of merged clauses and the further pieces of split ones. What the first source or piece
 * accounts for is taken away; a link is made when enough of the part is found in what is left, the surest first. Links
 * only take more away, so a value that was worked out before is at most too high, and is worked out again when its turn
 * comes.
 */
final class ClauseParts {

    private final ClauseLinks links;
    private final ClauseCandidates candidates;
    private final AlignmentLimits limits;
    private final ClausePool earlier;
    private final ClausePool later;
    private final PriorityQueue<Part> queue = new PriorityQueue<>();
    /** What the sources of a clause leave of it. */
    private final @Nullable Left[] leftOfClause;
    /** What its pieces leave of a source. */
    private final @Nullable Left[] leftOfSource;

    private ClauseParts(ClauseLinks links, ClauseCandidates candidates, AlignmentLimits limits) {
        this.links = links;
        this.candidates = candidates;
        this.limits = limits;
        this.earlier = links.earlier();
        this.later = links.later();
        this.leftOfClause = new Left[later.size()];
        this.leftOfSource = new Left[earlier.size()];
    }

    private record Part(double value, int source, int clause) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            int order = Double.compare(other.value, value);
            order = order != 0 ? order : Integer.compare(clause, other.clause);
            return order != 0 ? order : Integer.compare(source, other.source);
        }
    }

    /** What so many links left; with more links it is out of date. */
    private record Left(Bag bag, int links) {}

    static void link(ClauseLinks links, ClauseCandidates candidates, AlignmentLimits limits) {
        ClauseParts parts = new ClauseParts(links, candidates, limits);
        for (int clause = 0; clause < parts.later.size(); clause++) {
            parts.offerSources(clause);
        }
        parts.linkAll();
    }

    private void linkAll() {
        while (!queue.isEmpty()) {
            Part part = queue.remove();
            double value = value(part.source, part.clause);
            if (value < part.value) {
                add(value, part.source, part.clause);
            } else {
                // The one of the two that had no link before can now be a whole itself.
                boolean isMerger = links.isFree(part.source);
                links.link(part.source, part.clause);
                if (isMerger) {
                    offerClauses(part.source);
                } else {
                    offerSources(part.clause);
                }
            }
        }
    }

    private void offerSources(int clause) {
        IntList near = candidates.of(clause);
        for (int i = 0; i < near.size(); i++) {
            add(value(near.get(i), clause), near.get(i), clause);
        }
    }

    private void offerClauses(int source) {
        IntList near = candidates.ofSource(source);
        for (int i = 0; i < near.size(); i++) {
            add(value(source, near.get(i)), source, near.get(i));
        }
    }

    private void add(double value, int source, int clause) {
        if (value > 0) {
            queue.add(new Part(value, source, clause));
        }
    }

    /** How much of the part is found in what is left of the whole; 0 when that is not enough, or there is no whole. */
    private double value(int source, int clause) {
        IntList sources = links.sources(clause);
        boolean isFree = links.isFree(source);
        boolean isLike = earlier.clause(source).isLike(later.clause(clause));
        if (isFree == (sources.size() == 0) || !isLike) {
            return 0;
        }
        if (!isFree) {
            return found(later.bag(clause), later.weight(clause), leftOfSource(source), earlier.weight(source));
        }
        // Of several earlier texts, what lived on in a text between is merged as what it became there.
        boolean apart = earlier.document(sources.get(0)) != earlier.document(source) && links.livedOn(source);
        return apart
                ? 0
                : found(earlier.bag(source), earlier.weight(source), leftOfClause(clause), later.weight(clause));
    }

    private double found(Bag part, double partWeight, Bag left, double wholeWeight) {
        double found = part.shared(left, earlier.weights());
        return partWeight > 0 && found >= limits.part() * partWeight && found >= limits.share() * wholeWeight
                ? found / partWeight
                : 0;
    }

    private Bag leftOfClause(int clause) {
        IntList sources = links.sources(clause);
        Left left = leftOfClause[clause];
        if (left == null || left.links < sources.size()) {
            Bag whole = later.bag(clause);
            Bag taken = Bag.EMPTY;
            for (int i = 0; i < sources.size(); i++) {
                taken = taken.or(earlier.bag(sources.get(i)).and(whole));
            }
            left = new Left(whole.minus(taken), sources.size());
            leftOfClause[clause] = left;
        }
        return left.bag;
    }

    private Bag leftOfSource(int source) {
        IntList pieces = links.pieces(source);
        Left left = leftOfSource[source];
        if (left == null || left.links < pieces.size()) {
            Bag whole = earlier.bag(source);
            Bag taken = Bag.EMPTY;
            for (int i = 0; i < pieces.size(); i++) {
                taken = taken.or(later.bag(pieces.get(i)).and(whole));
            }
            left = new Left(whole.minus(taken), pieces.size());
            leftOfSource[source] = left;
        }
        return left.bag;
    }
}
