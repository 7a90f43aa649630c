package org.declan.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.declan.text.IntList;

/**
 * For each later clause the earlier ones that share words with it, found by an index of the words. All of them as long
 * as the texts have no more than {@value #EXACT} pairs; beyond that the {@value #NEAREST} that share most by their rarer
 * words, so that time stays near-linear.
 */
final class ClauseCandidates {

    private static final long EXACT = 4_000_000;
    private static final int NEAREST = 32;
    /** In large texts a word in more clauses than this is not looked up. */
    private static final int COMMON = 200;

    private final IntList[] candidates;

    ClauseCandidates(ClausePool earlier, ClausePool later) {
        boolean exact = (long) earlier.size() * later.size() <= EXACT;
        IntList[] index = index(earlier);
        candidates = new IntList[later.size()];
        double[] shared = new double[earlier.size()];
        for (int clause = 0; clause < later.size(); clause++) {
            IntList met = new IntList();
            Bag bag = later.bag(clause);
            for (int i = 0; i < bag.size(); i++) {
                IntList places = bag.root(i) < index.length ? index[bag.root(i)] : new IntList();
                if (exact || places.size() <= COMMON) {
                    add(places, earlier.weights()[bag.root(i)], shared, met);
                }
            }
            candidates[clause] = chosen(met, shared, exact, earlier, later.clause(clause));
            for (int i = 0; i < met.size(); i++) {
                shared[met.get(i)] = 0;
            }
        }
    }

    private static IntList[] index(ClausePool pool) {
        IntList[] index = new IntList[pool.weights().length];
        Arrays.setAll(index, root -> new IntList());
        for (int clause = 0; clause < pool.size(); clause++) {
            for (int i = 0; i < pool.bag(clause).size(); i++) {
                index[pool.bag(clause).root(i)].add(clause);
            }
        }
        return index;
    }

    private static void add(IntList places, double weight, double[] shared, IntList met) {
        for (int i = 0; i < places.size(); i++) {
            if (shared[places.get(i)] == 0) {
                met.add(places.get(i));
            }
            shared[places.get(i)] += weight;
        }
    }

    private static IntList chosen(IntList met, double[] shared, boolean exact, ClausePool earlier, Clause clause) {
        List<Integer> like = IntStream.of(met.toArray())
                .filter(source -> earlier.clause(source).isLike(clause))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer source) -> -shared[source])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(exact ? Integer.MAX_VALUE : NEAREST)
                .sorted()
                .toList();
        IntList chosen = new IntList();
        like.forEach(chosen::add);
        return chosen;
    }

    /** The candidates of a later clause, in order. */
    IntList of(int clause) {
        return candidates[clause];
    }
}
