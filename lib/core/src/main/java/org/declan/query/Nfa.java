package org.declan.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.IntList;

/**
 * Thompson's nondeterministic automaton for many expressions at once. Each distinct symbol has a number; each
 * expression has a unit number that its final state reports. Immutable.
 */
final class Nfa<S> {

    private static final int SPLIT = -1;
    private static final int FINAL = -2;

    /** For each state the number of the symbol it consumes, SPLIT or FINAL. */
    private final int[] labels;
    /** For each state the next one; for a final state its unit. */
    private final int[] nexts;
    /** For a split its other next state. */
    private final int[] others;

    /** For each unit its first state in the order of building, which is that of the units. */
    private final int[] firsts;

    private final int[] starts;
    private final int distinct;
    private final List<S> symbols;

    private Nfa(Builder<S> from) {
        labels = Arrays.copyOf(from.labels, from.size);
        nexts = Arrays.copyOf(from.nexts, from.size);
        others = Arrays.copyOf(from.others, from.size);
        firsts = from.firsts.toArray();
        starts = from.starts.toArray();
        symbols = List.copyOf(from.symbols.keySet());
        distinct = symbols.size();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param symbols the symbols by number, or none when only their numbers matter
     */
    Nfa(Digest digest, List<S> symbols) {
        labels = digest.numbers();
        nexts = digest.numbers();
        others = digest.numbers();
        firsts = digest.numbers();
        starts = digest.numbers();
        distinct = digest.number();
        this.symbols = symbols;
    }

    /** Writes all but the symbols. */
    void write(Digest.Writer digest) {
        digest.numbers(labels);
        digest.numbers(nexts);
        digest.numbers(others);
        digest.numbers(firsts);
        digest.numbers(starts);
        digest.number(distinct);
    }

    /** The automaton of one expression. */
    static <S> Nfa<S> of(Expression<S> expression) {
        Builder<S> builder = new Builder<>();
        builder.add(expression);
        return builder.build();
    }

    /** How many distinct symbols there are. */
    int distinct() {
        return distinct;
    }

    /** The distinct symbols, by number. */
    List<S> symbols() {
        return symbols;
    }

    /** How many states there are. */
    int size() {
        return labels.length;
    }

    /** Adds the states one is in before the first symbol. */
    void start(StateSet into) {
        for (int start : starts) {
            reach(start, into);
        }
    }

    /** Adds the states one is in before the first symbol of an expression. */
    void start(int unit, StateSet into) {
        reach(starts[unit], into);
    }

    /** The first of the states of an expression, which are numbered in a row. */
    int first(int unit) {
        return firsts[unit];
    }

    /** The number after its last. */
    int end(int unit) {
        return unit + 1 < firsts.length ? firsts[unit + 1] : labels.length;
    }

    /** How many expressions there are. */
    int units() {
        return starts.length;
    }

    /** The number of the symbol that leads on from a state; negative when none does. */
    int label(int state) {
        return labels[state];
    }

    boolean isFinal(int state) {
        return labels[state] == FINAL;
    }

    /** The number of the expression a final state belongs to. */
    int unit(int state) {
        return nexts[state];
    }

    /**
     * One bit of a long for a unit, so that one look tells that none of some units is among others, or that some may be:
     * one unit of 64 has the same.
     */
    static long trace(int unit) {
        return 1L << unit;
    }

    /** The traces of units given as bits, in long after long. */
    static long traces(long[] units) {
        long traces = 0;
        for (long some : units) {
            traces |= some;
        }
        return traces;
    }

    /** Adds the states reached once a state's symbol is consumed. */
    void follow(int state, StateSet into) {
        reach(nexts[state], into);
    }

    private void reach(int state, StateSet into) {
        // The set itself is the work list: what is added from here on is looked at in turn, splits in loops only once.
        int next = into.size();
        into.add(state);
        while (next < into.size()) {
            int reached = into.get(next++);
            if (labels[reached] == SPLIT) {
                into.add(nexts[reached]);
                into.add(others[reached]);
            }
        }
    }

    /** Builds from the end backwards, so that every state knows its successor when it is made. */
    static final class Builder<S> {

        private final Map<S, Integer> symbols = new LinkedHashMap<>();
        private final IntList starts = new IntList();
        private final IntList firsts = new IntList();
        private int[] labels = new int[16];
        private int[] nexts = new int[16];
        private int[] others = new int[16];
        private int size;

        /** Adds an expression; its unit is the number of expressions added before. */
        void add(Expression<S> expression) {
            firsts.add(size);
            starts.add(build(expression, state(FINAL, starts.size(), 0)));
        }

        Nfa<S> build() {
            return new Nfa<>(this);
        }

        private int build(Expression<S> expression, int next) {
            if (expression instanceof Expression.One<S> one) {
                Integer known = symbols.putIfAbsent(one.symbol(), symbols.size());
                return state(known == null ? symbols.size() - 1 : known, next, 0);
            }
            if (expression instanceof Expression.Sequence<S> sequence) {
                int entry = next;
                for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                    entry = build(sequence.parts().get(i), entry);
                }
                return entry;
            }
            if (expression instanceof Expression.Choice<S> choice) {
                int entry = build(choice.options().get(0), next);
                for (Expression<S> option :
                        choice.options().subList(1, choice.options().size())) {
                    entry = state(SPLIT, entry, build(option, next));
                }
                return entry;
            }
            return repeat((Expression.Repeat<S>) expression, next);
        }

        private int repeat(Expression.Repeat<S> repeat, int next) {
            int entry = next;
            if (repeat.most() == Expression.UNBOUNDED) {
                entry = state(SPLIT, next, next);
                int body = build(repeat.part(), entry);
                nexts[entry] = body;
            } else {
                for (int i = repeat.least(); i < repeat.most(); i++) {
                    entry = state(SPLIT, build(repeat.part(), entry), next);
                }
            }
            for (int i = 0; i < repeat.least(); i++) {
                entry = build(repeat.part(), entry);
            }
            return entry;
        }

        private int state(int label, int next, int other) {
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, size * 2);
                nexts = Arrays.copyOf(nexts, size * 2);
                others = Arrays.copyOf(others, size * 2);
            }
            labels[size] = label;
            nexts[size] = next;
            others[size] = other;
            return size++;
        }
    }
}
