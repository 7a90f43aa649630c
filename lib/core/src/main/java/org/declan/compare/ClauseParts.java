package org.declan.compare;

import java.util.PriorityQueue;
import org.declan.text.IntList;

/**
 * Finds the further sources of merged clauses and the further pieces of split ones. What the first source or piece
 * accounts for is taken away; a link is made when enough of the part is found in what is left. Links only take more
 * away, so a value that was worked out before is at most too high, and is worked out again when its turn comes.
 */
final class ClauseParts {

    private final ClauseLinks links;
    private final ClausePool earlier;
    private final ClausePool later;
    private final AlignmentLimits limits;
    private final PriorityQueue<Part> queue = new PriorityQueue<>();

    ClauseParts(ClauseLinks links, ClausePool earlier, ClausePool later, AlignmentLimits limits) {
        this.links = links;
        this.earlier = earlier;
        this.later = later;
        this.limits = limits;
    }

    private record Part(double value, int source, int clause) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            int order = Double.compare(other.value, value);
            order = order != 0 ? order : Integer.compare(clause, other.clause);
            return order != 0 ? order : Integer.compare(source, other.source);
        }
    }

    void link(ClauseCandidates candidates) {
        IntList[] clausesNear = new IntList[earlier.size()];
        for (int source = 0; source < clausesNear.length; source++) {
            clausesNear[source] = new IntList();
        }
        for (int clause = 0; clause < later.size(); clause++) {
            IntList near = candidates.of(clause);
            for (int i = 0; i < near.size(); i++) {
                clausesNear[near.get(i)].add(clause);
                offer(near.get(i), clause);
            }
        }
        while (!queue.isEmpty()) {
            Part part = queue.remove();
            double value = value(part.source, part.clause);
            if (value < part.value) {
                add(value, part.source, part.clause);
            } else {
                links.link(part.source, part.clause);
                IntList near = candidates.of(part.clause);
                for (int i = 0; i < near.size(); i++) {
                    offer(near.get(i), part.clause);
                }
                for (int i = 0; i < clausesNear[part.source].size(); i++) {
                    offer(part.source, clausesNear[part.source].get(i));
                }
            }
        }
    }

    private void offer(int source, int clause) {
        add(value(source, clause), source, clause);
    }

    private void add(double value, int source, int clause) {
        if (value > 0) {
            queue.add(new Part(value, source, clause));
        }
    }

    /** How much of the part is found in what is left of the whole; 0 when that is not enough, or there is no whole. */
    private double value(int source, int clause) {
        IntList sources = links.sources(clause);
        IntList pieces = links.pieces(source);
        if (links.isIdentical(clause) || (sources.size() == 0) == (pieces.size() == 0)) {
            return 0;
        }
        return pieces.size() == 0 ? mergedPart(source, clause, sources) : splitPart(source, clause, pieces);
    }

    private double mergedPart(int source, int clause, IntList sources) {
        if (earlier.document(sources.get(0)) != earlier.document(source)) {
            return 0;
        }
        Bag whole = later.bag(clause);
        Bag taken = Bag.EMPTY;
        for (int i = 0; i < sources.size(); i++) {
            taken = taken.or(earlier.bag(sources.get(i)).and(whole));
        }
        double found = earlier.bag(source).and(whole.minus(taken)).weight(earlier.weights());
        return enough(found, earlier.weight(source), later.weight(clause));
    }

    private double splitPart(int source, int clause, IntList pieces) {
        Bag whole = earlier.bag(source);
        Bag taken = Bag.EMPTY;
        for (int i = 0; i < pieces.size(); i++) {
            if (links.isIdentical(pieces.get(i))) {
                return 0;
            }
            taken = taken.or(later.bag(pieces.get(i)).and(whole));
        }
        double found = later.bag(clause).and(whole.minus(taken)).weight(earlier.weights());
        return enough(found, later.weight(clause), earlier.weight(source));
    }

    private double enough(double found, double part, double whole) {
        return found >= limits.part() * part && found >= limits.share() * whole && part > 0 ? found / part : 0;
    }
}
