package org.declan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.declan.text.IntList;
import org.jspecify.annotations.Nullable;

/**
 * The deterministic automaton of a nondeterministic one, made state by state as texts need it. Its input is numbers, each
 * of which stands for a set of symbols: for a word the atoms it satisfies, for a letter of a word the classes it is in.
 * When it has grown too large it is thrown away and begun anew, so that no pattern can fill the memory.
 */
final class LazyDfa {

    /** The state from which nothing matches any more. */
    static final int DEAD = 0;

    private static final int MOST_STATES = 10_000;
    /** What a state takes beside its members, and a transition in a table of which half is free. */
    private static final int CELLS_PER_STATE = 32;

    private static final int CELLS_PER_TRANSITION = 4;

    private static final int[] NO_UNITS = {};

    private final Nfa<?> nfa;
    private final IntPredicate expressions;
    private final IntFunction<BitSet> symbols;
    private final int mostCells;
    private final StateSet reached;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<int[]> states = new ArrayList<>();
    private Transitions transitions = new Transitions();
    private int[][] units = new int[64][];
    private long[] live = new long[64];
    private int start;
    private long cells;

    /**
     * An automaton of all expressions, without states yet.
     *
     * @param symbols the symbols that each number of the input stands for
     * @param mostCells how many ints all transitions and sets of states may have together
     */
    LazyDfa(Nfa<?> nfa, IntFunction<BitSet> symbols, int mostCells) {
        this(nfa, unit -> true, symbols, mostCells);
    }

    /** An automaton of some of the expressions. */
    LazyDfa(Nfa<?> nfa, IntPredicate expressions, IntFunction<BitSet> symbols, int mostCells) {
        this.nfa = nfa;
        this.expressions = expressions;
        this.symbols = symbols;
        this.mostCells = mostCells;
        this.reached = new StateSet(nfa.size());
        begin();
    }

    /** The state before any input; it is another one when the automaton was begun anew. */
    int start() {
        return start;
    }

    /** The state after one more number. */
    int next(int state, int input) {
        int next = transitions.next(state, input);
        return next == Transitions.UNKNOWN ? step(state, input) : next;
    }

    /** The units that match up to a state. */
    int[] units(int state) {
        return units[state];
    }

    /** The {@link Nfa#trace traces} of the units that match up to a state or can still match; none when it is dead. */
    long live(int state) {
        return live[state];
    }

    private void begin() {
        numbers.clear();
        states.clear();
        transitions = new Transitions();
        cells = 0;
        reached.clear();
        number();
        for (int unit = 0; unit < nfa.units(); unit++) {
            if (expressions.test(unit)) {
                nfa.start(unit, reached);
            }
        }
        start = number();
    }

    private int step(int state, int input) {
        BitSet accepted = symbols.apply(input);
        reached.clear();
        for (int from : states.get(state)) {
            int label = nfa.label(from);
            if (label >= 0 && accepted.get(label)) {
                nfa.follow(from, reached);
            }
        }
        if (states.size() >= MOST_STATES || cells > mostCells) {
            int[] kept = members();
            begin();
            reached.clear();
            for (int member : kept) {
                reached.add(member);
            }
            return number();
        }
        int next = number();
        transitions.add(state, input, next);
        cells += CELLS_PER_TRANSITION;
        return next;
    }

    /** The number of the state that is the set of states reached. */
    private int number() {
        if (reached.size() == 0 && !states.isEmpty()) {
            return DEAD;
        }
        Key key = new Key(members());
        Integer known = numbers.putIfAbsent(key, states.size());
        if (known != null) {
            return known;
        }
        int number = states.size();
        if (number == units.length) {
            units = Arrays.copyOf(units, number * 2);
            live = Arrays.copyOf(live, number * 2);
        }
        states.add(key.members);
        IntList found = new IntList();
        live[number] = 0;
        for (int state : key.members) {
            live[number] |= Nfa.trace(nfa.unitOf(state));
            if (nfa.isFinal(state)) {
                found.add(nfa.unit(state));
            }
        }
        units[number] = found.size() == 0 ? NO_UNITS : found.toArray();
        cells += key.members.length + CELLS_PER_STATE;
        return number;
    }

    /** The states reached in order, splits aside, which have led on already: in long lists of words they are the half. */
    private int[] members() {
        int[] members = new int[reached.size()];
        int size = 0;
        for (int i = 0; i < members.length; i++) {
            int state = reached.get(i);
            if (nfa.label(state) >= 0 || nfa.isFinal(state)) {
                members[size++] = state;
            }
        }
        int[] sorted = Arrays.copyOf(members, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** A set of states as a key. */
    private static final class Key {

        private final int[] members;
        private final int hash;

        Key(int[] members) {
            this.members = members;
            this.hash = Arrays.hashCode(members);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(key.members, members);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
