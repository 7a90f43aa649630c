package org.declan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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

    /** No state: it is not made yet. */
    static final int UNKNOWN = -1;

    private static final int MOST_STATES = 10_000;

    private final Nfa<?> nfa;
    private final IntFunction<BitSet> symbols;
    private final int mostCells;
    private final StateSet reached;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<int[]> states = new ArrayList<>();
    private int[][] rows = new int[64][];
    private int[][] units = new int[64][];
    private int start;
    private long cells;

    /**
     * An automaton without states yet.
     *
     * @param symbols the symbols that each number of the input stands for
     * @param mostCells how many ints all rows and sets of states may have together
     */
    LazyDfa(Nfa<?> nfa, IntFunction<BitSet> symbols, int mostCells) {
        this.nfa = nfa;
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
        int[] row = rows[state];
        if (input < row.length && row[input] != UNKNOWN) {
            return row[input];
        }
        return step(state, input);
    }

    /** The units that match up to a state. */
    int[] units(int state) {
        return units[state];
    }

    private void begin() {
        numbers.clear();
        states.clear();
        cells = 0;
        reached.clear();
        number();
        nfa.start(reached);
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
        remember(state, input, next);
        return next;
    }

    private void remember(int state, int input, int next) {
        int[] row = rows[state];
        if (input >= row.length) {
            int length = Integer.highestOneBit(Math.max(input, 7)) * 2;
            cells += length - row.length;
            int known = row.length;
            row = Arrays.copyOf(row, length);
            Arrays.fill(row, known, length, UNKNOWN);
            rows[state] = row;
        }
        row[input] = next;
    }

    /** The number of the state that is the set of states reached. */
    private int number() {
        Key key = new Key(members());
        Integer known = numbers.putIfAbsent(key, states.size());
        if (known != null) {
            return known;
        }
        int number = states.size();
        if (number == rows.length) {
            rows = Arrays.copyOf(rows, number * 2);
            units = Arrays.copyOf(units, number * 2);
        }
        states.add(key.members);
        rows[number] = new int[0];
        IntList found = new IntList();
        for (int state : key.members) {
            if (nfa.isFinal(state)) {
                found.add(nfa.unit(state));
            }
        }
        units[number] = found.toArray();
        cells += key.members.length + 32;
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
