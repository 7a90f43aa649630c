package org.declan.query;

import java.util.BitSet;
import org.declan.text.IntList;
import org.jspecify.annotations.Nullable;

/**
 * The automata of the units, one for all that share a {@link Nfa#trace trace}, made when first asked for. Of many units a
 * sentence has the words of few. In one automaton each word would lead to a state for all that it could mean to any, and
 * most of the time went into making such states; in one for each unit, the more there were the longer each word would take.
 */
final class UnitDfas {

    private final Nfa<Atom> nfa;
    private final BitSet kept;
    private final NumberedSets atoms;
    private final Cells cells;
    private final StateSet reached;
    private final @Nullable UnitDfa[] automata = new UnitDfa[Long.SIZE];

    /**
     * The automata of some units.
     *
     * @param kept which units, by number
     * @param atoms the atoms of a signature
     * @param mostCells how many ints all of them may have together
     */
    UnitDfas(Nfa<Atom> nfa, BitSet kept, NumberedSets atoms, int mostCells) {
        this.nfa = nfa;
        this.kept = kept;
        this.atoms = atoms;
        cells = new Cells(mostCells, automata.length);
        reached = new StateSet(nfa.size());
    }

    /** The automaton of the units whose trace is this bit. */
    UnitDfa of(int bit) {
        UnitDfa known = automata[bit];
        return known == null ? make(bit) : known;
    }

    private UnitDfa make(int bit) {
        IntList units = new IntList();
        for (int unit = bit; unit < nfa.units(); unit += Long.SIZE) {
            if (kept.get(unit)) {
                units.add(unit);
            }
        }
        UnitDfa made = new UnitDfa(nfa, units, atoms, cells, reached);
        automata[bit] = made;
        return made;
    }
}
