package org.declan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** What a state takes beside its members and what follows on it. */
    private static final int CELLS_PER_STATE = 32;

    private static final int[] NOTHING = {};
    private static final int UNKNOWN = -1;

    private final Nfa<?> nfa;
    private final IntList expressions;
    private final NumberedSets symbols;
    private final Cells room;
    private final StateSet reached;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<int[]> states = new ArrayList<>();
    /** For each state the next one by the input, as far as known. */
    private int[][] nexts = new int[64][];

    private int[][] units = new int[64][];
    private int start;
    private long cells;

    /**
     * An automaton of some of the expressions, without states yet.
     *
     * @param expressions by number
     * @param symbols the symbols that each number of the input stands for
     * @param room for all transitions and sets of states
     * @param reached to work with, for as many states as there are; what it holds is lost
     */
    LazyDfa(Nfa<?> nfa, IntList expressions, NumberedSets symbols, Cells room, StateSet reached) {
        this.nfa = nfa;
        this.expressions = expressions;
        this.symbols = symbols;
        this.room = room;
        this.reached = reached;
        begin();
    }

    /** The state before any input; it is another one when the automaton was begun anew. */
    int start() {
        return start;
    }

    /** The state after one more number. */
    int next(int state, int input) {
        int[] known = nexts[state];
        int next = input < known.length ? known[input] : UNKNOWN;
        return next == UNKNOWN ? step(state, input) : next;
    }

    /** The units that match up to a state. */
    int[] units(int state) {
        return units[state];
    }

    private void begin() {
        numbers.clear();
        states.clear();
        take(-cells);
        reached.clear();
        number();
        for (int i = 0; i < expressions.size(); i++) {
            nfa.start(expressions.get(i), reached);
        }
        start = number();
    }

    private int step(int state, int input) {
        BitSet accepted = symbols.set(input);
        reached.clear();
        for (int from : states.get(state)) {
            int label = nfa.label(from);
            if (label >= 0 && accepted.get(label)) {
                nfa.follow(from, reached);
            }
        }
        if (states.size() >= MOST_STATES || room.isTooLarge(cells)) {
            int[] kept = members();
            begin();
            reached.clear();
            for (int member : kept) {
                reached.add(member);
            }
            return number();
        }
        int next = number();
        put(state, input, next);
        return next;
    }

    private void put(int state, int input, int next) {
        int[] known = nexts[state];
        if (input >= known.length) {
            int[] more = Arrays.copyOf(known, Math.max(8, 2 * input));
            Arrays.fill(more, known.length, more.length, UNKNOWN);
            nexts[state] = more;
            take(more.length - known.length);
        }
        nexts[state][input] = next;
    }

    private void take(long more) {
        cells += more;
        room.take(more);
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
            nexts = Arrays.copyOf(nexts, number * 2);
        }
        states.add(key.members);
        IntList found = new IntList();
        nexts[number] = NOTHING;
        for (int state : key.members) {
            if (nfa.isFinal(state)) {
                found.add(nfa.unit(state));
            }
        }
        units[number] = found.size() == 0 ? NOTHING : found.toArray();
        take(key.members.length + CELLS_PER_STATE);
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
