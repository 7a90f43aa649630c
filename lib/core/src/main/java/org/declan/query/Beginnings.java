package org.declan.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.declan.text.IntList;

/** Which units can begin with a word. */
final class Beginnings {

    private final IntFunction<BitSet> atoms;
    /** The units that can begin with an atom, by its number. */
    private final List<IntList> unitsOfAtom = new ArrayList<>();
    /** The units that can begin with a word, by its signature. */
    private final SparseBits units = new SparseBits();

    /**
     * The beginnings of the units of an automaton.
     *
     * @param atoms the atoms of a signature
     */
    Beginnings(Nfa<Atom> nfa, IntFunction<BitSet> atoms) {
        this.atoms = atoms;
        for (int atom = 0; atom < nfa.symbols().size(); atom++) {
            unitsOfAtom.add(new IntList());
        }
        StateSet reached = new StateSet(nfa.size());
        for (int unit = 0; unit < nfa.units(); unit++) {
            reached.clear();
            nfa.start(unit, reached);
            for (int i = 0; i < reached.size(); i++) {
                int label = nfa.label(reached.get(i));
                if (label >= 0) {
                    unitsOfAtom.get(label).add(unit);
                }
            }
        }
    }

    /** Whether one of some units, given as bits, can begin with a word of a signature. */
    boolean isOne(int signature, long[] some) {
        while (signature >= units.size()) {
            units.add(atoms.apply(units.size()).stream()
                    .mapToObj(unitsOfAtom::get)
                    .flatMapToInt(list -> IntStream.of(list.toArray()))
                    .toArray());
        }
        return units.meets(some, signature);
    }
}
