package org.declan.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.IntList;
import org.declan.text.Lexicon;
import org.declan.text.Vocabulary;

/**
 * All patterns in one automaton: every word of a text is looked at once for all of them. Immutable, and can be shared
 * between threads; each thread has a {@link Matcher} of its own.
 */
public final class Automaton {

    /**
     * A match has at most this many tokens; what would be longer is found up to here. So the time a sentence takes
     * grows with its length and not with the square of it.
     */
    public static final int LONGEST_MATCH = 500;

    private final Nfa<Atom> nfa;
    private final AtomIndex atoms;
    /** For each unit of the automaton the pattern whose hits it finds, or -1 when it is a condition on the sentence. */
    private final int[] patternOfUnit;
    /** For each pattern the units that must match somewhere in the sentence, and those that must not. */
    private final int[][] present;

    private final int[][] absent;

    private final BitSet sought;
    private final Prefilter prefilter;

    private Automaton(List<Pattern> patterns, BitSet sought) {
        this.sought = (BitSet) sought.clone();
        present = new int[patterns.size()][];
        absent = new int[patterns.size()][];
        Units units = new Units();
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            units.add(pattern.hit(), i);
            present[i] = units.conditions(pattern.present());
            absent[i] = units.conditions(pattern.absent());
        }
        if (units.expressions.size() > Spans.MOST_UNITS) {
            throw new IllegalArgumentException("too many patterns: " + patterns.size());
        }
        nfa = units.builder.build();
        Map<Atom.Has, Integer> numbers = AtomIndex.numbers(nfa.symbols());
        atoms = new AtomIndex(nfa.symbols(), numbers);
        patternOfUnit = units.owners.toArray();
        prefilter = new Prefilter(new Ways(units.expressions, needed(), numbers::get), numbers.size());
    }

    /**
     * Reads the automaton that {@link #write} wrote.
     *
     * @param sought by index the patterns that are sought
     */
    public Automaton(Digest digest, BitSet sought) {
        this.sought = (BitSet) sought.clone();
        nfa = new Nfa<>(digest, List.of());
        atoms = new AtomIndex(digest);
        patternOfUnit = digest.numbers();
        present = digest.lists();
        absent = digest.lists();
        prefilter = new Prefilter(digest);
    }

    /** Writes the automaton, but not which patterns are sought. */
    public void write(Digest.Writer digest) {
        nfa.write(digest);
        atoms.write(digest);
        digest.numbers(patternOfUnit);
        digest.lists(present);
        digest.lists(absent);
        prefilter.write(digest);
    }

    /** The units of the automaton as they are added. */
    private static final class Units {

        private static final int CONDITION = -1;

        private final Nfa.Builder<Atom> builder = new Nfa.Builder<>();
        private final List<Expression<Atom>> expressions = new ArrayList<>();
        private final IntList owners = new IntList();
        private final Map<Expression<Atom>, Integer> conditions = new HashMap<>();

        void add(Expression<Atom> expression, int owner) {
            builder.add(expression);
            expressions.add(expression);
            owners.add(owner);
        }

        /** The numbers of conditions on the sentence, which are added when new: a list of themes has few, many times. */
        int[] conditions(List<Expression<Atom>> asked) {
            int[] numbers = new int[asked.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = condition(asked.get(i));
            }
            return numbers;
        }

        private int condition(Expression<Atom> asked) {
            Integer known = conditions.putIfAbsent(asked, expressions.size());
            if (known != null) {
                return known;
            }
            add(asked, CONDITION);
            return expressions.size() - 1;
        }
    }

    /** The units without which some pattern has no hit: all but those that must not match. */
    private BitSet needed() {
        BitSet needed = unitsOfPatterns();
        for (int[] conditions : present) {
            for (int unit : conditions) {
                needed.set(unit);
            }
        }
        return needed;
    }

    /** Makes one automaton of all patterns; hits name them by their index in this list. */
    public static Automaton compile(List<Pattern> patterns) {
        BitSet all = new BitSet();
        all.set(0, patterns.size());
        return compile(patterns, all);
    }

    /**
     * Makes one automaton of all patterns, for sentences with a hit of some of them.
     *
     * @param sought by index the patterns that are sought; where none of them can have a hit, those of the others are
     *     not told either
     */
    public static Automaton compile(List<Pattern> patterns, BitSet sought) {
        return new Automaton(patterns, sought);
    }

    /** A matcher for one thread, for texts whose forms are in one vocabulary. */
    public Matcher matcher(Vocabulary vocabulary, Lexicon lexicon) {
        return new Matcher(this, vocabulary, lexicon);
    }

    Nfa<Atom> nfa() {
        return nfa;
    }

    AtomIndex atoms() {
        return atoms;
    }

    boolean isSought(int pattern) {
        return sought.get(pattern);
    }

    Prefilter prefilter() {
        return prefilter;
    }

    int[] patternOfUnit() {
        return patternOfUnit;
    }

    /** The units that find the hits of a pattern, and are no conditions. */
    BitSet unitsOfPatterns() {
        BitSet units = new BitSet();
        for (int unit = 0; unit < patternOfUnit.length; unit++) {
            units.set(unit, patternOfUnit[unit] >= 0);
        }
        return units;
    }

    int[] present(int pattern) {
        return present[pattern];
    }

    int[] absent(int pattern) {
        return absent[pattern];
    }
}
