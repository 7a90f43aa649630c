package org.declan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.declan.text.IntList;

/**
 * Links a clause with the several others it was made of, or made into, when each of them is too small a part to be like
 * it: a sentence that became a list of many items, or a list that became a sentence.
 */
final class ClauseSums {

    /** The least part of an item's weighted words that is found in the whole, where other items leave off. */
    private static final double ITEM = 0.7;
    /** The least part of the whole that the items make up. */
    private static final double SUM = 0.5;

    private static final int LEAST_ITEMS = 2;

    private final ClauseLinks links;

    private ClauseSums(ClauseLinks links) {
        this.links = links;
    }

    static void link(ClauseLinks links, ClauseCandidates candidates) {
        ClauseSums sums = new ClauseSums(links);
        for (int source = 0; source < links.earlier().size(); source++) {
            if (links.isFree(source) && !links.livedOn(source)) {
                for (int piece : sums.pieces(source, candidates.ofSource(source))) {
                    links.link(source, piece);
                }
            }
        }
        for (int clause = 0; clause < links.later().size(); clause++) {
            if (links.sources(clause).size() == 0) {
                for (int source : sums.sources(clause, candidates.of(clause))) {
                    links.link(source, clause);
                }
            }
        }
    }

    private List<Integer> pieces(int source, IntList near) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            if (links.sources(near.get(i)).size() == 0 && isLike(source, near.get(i))) {
                free.add(near.get(i));
            }
        }
        return items(links.earlier(), source, links.later(), free);
    }

    private List<Integer> sources(int clause, IntList near) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            int source = near.get(i);
            if (links.isFree(source) && !links.livedOn(source) && isLike(source, clause)) {
                free.add(source);
            }
        }
        return items(links.later(), clause, links.earlier(), free);
    }

    private boolean isLike(int source, int clause) {
        return links.earlier().clause(source).isLike(links.later().clause(clause));
    }

    /** The items of a whole, largest first; none when they do not make it up. */
    private static List<Integer> items(ClausePool wholes, int whole, ClausePool parts, List<Integer> free) {
        List<Integer> bySize = free.stream()
                .sorted(Comparator.comparingDouble((Integer part) -> -parts.weight(part))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Bag left = wholes.bag(whole);
        double sum = 0;
        List<Integer> items = new ArrayList<>();
        for (int part : bySize) {
            double found = parts.bag(part).shared(left, wholes.weights());
            if (found > 0 && found >= ITEM * parts.weight(part)) {
                items.add(part);
                sum += found;
                left = left.minus(parts.bag(part));
            }
        }
        boolean isSum = items.size() >= LEAST_ITEMS && sum >= SUM * wholes.weight(whole);
        return isSum ? items : List.of();
    }
}
