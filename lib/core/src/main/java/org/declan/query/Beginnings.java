package org.declan.query;

import java.util.Arrays;
import java.util.BitSet;

/** Which units can begin with a word, as {@link Nfa#trace traces}. */
final class Beginnings {

    private final NumberedSets atoms;
    /** The traces of the units that can begin with an atom, by its number. */
    private final long[] traceOfAtom;
    /** The traces of the units that can begin with a word, by its signature. */
    private long[] traces = new long[64];

    private int size;

    /**
     * The beginnings of the units of an automaton.
     *
     * @param atoms the atoms of a signature
     */
    Beginnings(Nfa<Atom> nfa, NumberedSets atoms) {
        this.atoms = atoms;
        traceOfAtom = new long[nfa.distinct()];
        StateSet reached = new StateSet(nfa.size());
        for (int unit = 0; unit < nfa.units(); unit++) {
            reached.clear();
            nfa.start(unit, reached);
            for (int i = 0; i < reached.size(); i++) {
                int label = nfa.label(reached.get(i));
                if (label >= 0) {
                    traceOfAtom[label] |= Nfa.trace(unit);
                }
            }
        }
    }

    /** The traces of the units that can begin with a word of a signature. */
    long trace(int signature) {
        while (signature >= size) {
            add(atoms.set(size));
        }
        return traces[signature];
    }

    private void add(BitSet atomsOfWord) {
        if (size == traces.length) {
            traces = Arrays.copyOf(traces, 2 * size);
        }
        long trace = 0;
        for (int atom = atomsOfWord.nextSetBit(0); atom >= 0; atom = atomsOfWord.nextSetBit(atom + 1)) {
            trace |= traceOfAtom[atom];
        }
        traces[size++] = trace;
    }
}
