package org.declan.query;

import java.util.ArrayList;
import java.util.List;
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

    private final List<Pattern> patterns;
    private final Nfa<Atom> nfa;
    private final AtomIndex atoms;
    /** For each unit of the automaton the pattern whose hits it finds, or -1 when it is a condition on the sentence. */
    private final int[] patternOfUnit;
    /** For each pattern the units that must match somewhere in the sentence, and those that must not. */
    private final List<int[]> present = new ArrayList<>();

    private final List<int[]> absent = new ArrayList<>();

    private Automaton(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        Nfa.Builder<Atom> builder = new Nfa.Builder<>();
        IntList owners = new IntList();
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            builder.add(pattern.hit());
            owners.add(i);
            present.add(conditions(pattern.present(), builder, owners));
            absent.add(conditions(pattern.absent(), builder, owners));
        }
        if (owners.size() > Spans.MOST_UNITS) {
            throw new IllegalArgumentException("too many patterns: " + patterns.size());
        }
        nfa = builder.build();
        atoms = new AtomIndex(nfa.symbols());
        patternOfUnit = owners.toArray();
    }

    /** Makes one automaton of all patterns; hits name them by their index in this list. */
    public static Automaton compile(List<Pattern> patterns) {
        return new Automaton(patterns);
    }

    /** The patterns, as they were given. */
    public List<Pattern> patterns() {
        return patterns;
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

    int[] patternOfUnit() {
        return patternOfUnit;
    }

    int[] present(int pattern) {
        return present.get(pattern);
    }

    int[] absent(int pattern) {
        return absent.get(pattern);
    }

    private static int[] conditions(List<Expression<Atom>> conditions, Nfa.Builder<Atom> builder, IntList owners) {
        int[] units = new int[conditions.size()];
        for (int i = 0; i < units.length; i++) {
            builder.add(conditions.get(i));
            units[i] = owners.size();
            owners.add(-1);
        }
        return units;
    }
}
