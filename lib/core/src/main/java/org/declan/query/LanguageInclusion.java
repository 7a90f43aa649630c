package org.declan.query;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Whether each sequence that one automaton accepts is accepted by another: both are walked through together, the other
 * in all states it can be in (the subset construction of Rabin and Scott 1959), and must be able to end where the one
 * can. Says no when that takes too many steps.
 *
 * @param <S> the symbols of the automata
 * @param <L> letters, of which a symbol of the one stands for any of several
 */
final class LanguageInclusion<S, L> {

    private static final int MOST_STEPS = 20_000;
    /** States gone through in all of them: some seconds of work, where a pattern of a theme takes a thousandth of it. */
    private static final long MOST_STATES = 100_000_000;

    private final Nfa<S> one;
    private final Nfa<S> other;
    private final Function<S, Collection<L>> letters;
    private final BiPredicate<L, S> accepts;
    private final Map<Integer, Collection<L>> lettersOf = new HashMap<>();
    private final Map<L, boolean[]> acceptedBy = new HashMap<>();
    private final Set<Step> seen = new HashSet<>();
    private final Deque<Step> open = new ArrayDeque<>();
    private long states;

    private record Step(int state, List<Integer> others) {}

    /**
     * An inclusion to be told.
     *
     * @param letters what a symbol of the one stands for
     * @param accepts whether a symbol of the other takes whatever the letter stands for
     */
    LanguageInclusion(
            Expression<S> one, Expression<S> other, Function<S, Collection<L>> letters, BiPredicate<L, S> accepts) {
        this.one = Nfa.of(one);
        this.other = Nfa.of(other);
        this.letters = letters;
        this.accepts = accepts;
    }

    /** Whether the other accepts all that the one does. */
    boolean holds() {
        StateSet first = new StateSet(one.size());
        StateSet others = new StateSet(other.size());
        one.start(first);
        other.start(others);
        add(first, list(others));
        while (!open.isEmpty()) {
            Step step = open.remove();
            boolean ends = step.others.stream().anyMatch(other::isFinal);
            boolean lost = one.isFinal(step.state) ? !ends : !follow(step);
            if (lost || seen.size() > MOST_STEPS || states > MOST_STATES) {
                return false;
            }
        }
        return true;
    }

    /** Takes a step by each letter; says whether the other could come along. */
    private boolean follow(Step step) {
        int label = one.label(step.state);
        if (label < 0) {
            return true;
        }
        StateSet next = new StateSet(one.size());
        one.follow(step.state, next);
        Collection<L> all = lettersOf.computeIfAbsent(
                label, number -> letters.apply(one.symbols().get(number)));
        Set<List<Integer>> reached = new HashSet<>();
        for (L letter : all) {
            reached.add(after(step.others, letter));
        }
        for (List<Integer> others : reached) {
            if (others.isEmpty()) {
                return false;
            }
            add(next, others);
        }
        return true;
    }

    private List<Integer> after(List<Integer> from, L letter) {
        states += other.size();
        boolean[] accepted = acceptedBy.computeIfAbsent(letter, this::accepted);
        StateSet into = new StateSet(other.size());
        for (int state : from) {
            int label = other.label(state);
            if (label >= 0 && accepted[label]) {
                other.follow(state, into);
            }
        }
        return list(into);
    }

    private boolean[] accepted(L letter) {
        List<S> symbols = other.symbols();
        boolean[] accepted = new boolean[symbols.size()];
        IntStream.range(0, accepted.length).forEach(i -> accepted[i] = accepts.test(letter, symbols.get(i)));
        return accepted;
    }

    private void add(StateSet reached, List<Integer> others) {
        for (int i = 0; i < reached.size(); i++) {
            Step step = new Step(reached.get(i), others);
            if (seen.add(step)) {
                open.add(step);
            }
        }
    }

    private static List<Integer> list(StateSet set) {
        return IntStream.range(0, set.size()).map(set::get).sorted().boxed().toList();
    }
}
