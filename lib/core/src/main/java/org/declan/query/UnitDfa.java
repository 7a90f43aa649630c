package org.declan.query;

import java.util.Arrays;
import java.util.BitSet;
import org.declan.text.IntList;

/**
 * The automaton of some units. The signatures that none of their atoms tells apart are one input to it, as code points
 * are to an {@link Alphabet}, so that it has few states and is soon complete.
 */
final class UnitDfa {

    private static final int UNKNOWN = -1;

    private final NumberedSets atoms;
    /** The atoms that the units ask about. */
    private final BitSet asked;

    private final SetNumbers inputs = new SetNumbers();
    private final LazyDfa dfa;
    /** By signature the number of what it has of the atoms asked about, as far as worked out. */
    private int[] inputOfSignature = new int[0];

    /**
     * The automaton of units, without states yet.
     *
     * @param atoms the atoms of a signature
     */
    UnitDfa(Nfa<Atom> nfa, IntList units, NumberedSets atoms, Cells cells, StateSet reached) {
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
        dfa = new LazyDfa(nfa, units, inputs, cells, reached);
    }

    int start() {
        return dfa.start();
    }

    /** The state after a word; {@link LazyDfa#DEAD} when nothing can match any more. */
    int next(int state, int signature) {
        return dfa.next(state, input(signature));
    }

    private int input(int signature) {
        int known = signature < inputOfSignature.length ? inputOfSignature[signature] : UNKNOWN;
        return known == UNKNOWN ? workOut(signature) : known;
    }

    /** The units that match up to a state. */
    int[] units(int state) {
        return dfa.units(state);
    }

    private int workOut(int signature) {
        if (signature >= inputOfSignature.length) {
            int known = inputOfSignature.length;
            inputOfSignature = Arrays.copyOf(inputOfSignature, Math.max(64, 2 * signature));
            Arrays.fill(inputOfSignature, known, inputOfSignature.length, UNKNOWN);
        }
        BitSet told = (BitSet) atoms.set(signature).clone();
        told.and(asked);
        int input = inputs.number(told);
        inputOfSignature[signature] = input;
        return input;
    }
}
