package org.declan.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import org.declan.text.IntList;

/**
 * The automaton of some units. The signatures that none of their atoms tells apart are one input to it, as code points
 * are to an {@link Alphabet}, so that it has few states and is soon complete.
 */
final class UnitDfa {

    private final IntFunction<BitSet> atoms;
    /** The atoms that the units ask about. */
    private final BitSet asked;

    private final SetNumbers inputs = new SetNumbers();
    private final LazyDfa dfa;
    /** By signature the number of what it has of the atoms asked about, plus one; 0 where not worked out yet. */
    private int[] inputOfSignature = new int[0];

    /**
     * The automaton of units, without states yet.
     *
     * @param atoms the atoms of a signature
     */
    UnitDfa(Nfa<Atom> nfa, IntList units, IntFunction<BitSet> atoms, Cells cells, StateSet reached) {
        this.atoms = atoms;
        asked = new BitSet(nfa.symbols().size());
        for (int i = 0; i < units.size(); i++) {
            int end = nfa.end(units.get(i));
            for (int state = nfa.first(units.get(i)); state < end; state++) {
                if (nfa.label(state) >= 0) {
                    asked.set(nfa.label(state));
                }
            }
        }
        dfa = new LazyDfa(nfa, units, inputs::set, cells, reached);
    }

    int start() {
        return dfa.start();
    }

    /** The state after a word. */
    int next(int state, int signature) {
        int input = signature < inputOfSignature.length ? inputOfSignature[signature] : 0;
        return dfa.next(state, (input == 0 ? workOut(signature) : input) - 1);
    }

    /** The units that match up to a state. */
    int[] units(int state) {
        return dfa.units(state);
    }

    /** Whether words can lead on from a state. */
    boolean goesOn(int state) {
        return dfa.goesOn(state);
    }

    private int workOut(int signature) {
        if (signature >= inputOfSignature.length) {
            inputOfSignature = Arrays.copyOf(inputOfSignature, Math.max(64, 2 * signature));
        }
        BitSet told = (BitSet) atoms.apply(signature).clone();
        told.and(asked);
        return inputOfSignature[signature] = inputs.number(told) + 1;
    }
}
