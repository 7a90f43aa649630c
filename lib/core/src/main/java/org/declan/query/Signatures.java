package org.declan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Vocabulary;

/**
 * Which atoms each form satisfies, worked out once a form and kept as the number of a set of atoms, its signature. A
 * form has two: the atoms that hold under some reading (possible) and those that hold under all (certain). Where they
 * are the same, how the form is read in context does not matter.
 */
final class Signatures {

    private static final Reading UNREAD = new Reading("", "X");

    private final AtomIndex atoms;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    /** Parallel to the vocabulary; 0 where not worked out yet, else the signature plus one. */
    private int[] possible = new int[0];

    private int[] certain = new int[0];
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();

    Signatures(AtomIndex atoms, Vocabulary vocabulary, Lexicon lexicon) {
        this.atoms = atoms;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** The atoms a form satisfies under at least one reading. */
    int possible(int type) {
        if (type >= possible.length || possible[type] == 0) {
            workOut(type);
        }
        return possible[type] - 1;
    }

    /** The atoms a form satisfies under each reading. */
    int certain(int type) {
        if (type >= certain.length || certain[type] == 0) {
            workOut(type);
        }
        return certain[type] - 1;
    }

    /** The atoms a form satisfies when read so. */
    int of(int type, Reading reading) {
        return number(satisfied(type, reading));
    }

    /** The atoms of a signature, by number. */
    BitSet atoms(int signature) {
        return sets.get(signature);
    }

    private void workOut(int type) {
        if (type >= possible.length) {
            // The vocabulary grows while texts are read, and with it these.
            int length = Math.max(vocabulary.size(), type + 1) * 2;
            possible = Arrays.copyOf(possible, length);
            certain = Arrays.copyOf(certain, length);
        }
        List<Reading> readings = atoms.asksReading() ? lexicon.readings(type) : List.of(UNREAD);
        BitSet some = satisfied(type, readings.get(0));
        BitSet all = (BitSet) some.clone();
        for (Reading reading : readings.subList(1, readings.size())) {
            BitSet more = satisfied(type, reading);
            some.or(more);
            all.and(more);
        }
        possible[type] = number(some) + 1;
        certain[type] = number(all) + 1;
    }

    private BitSet satisfied(int type, Reading reading) {
        return atoms.satisfiedBy(new Word(vocabulary.folded(type), reading));
    }

    private int number(BitSet atomsSatisfied) {
        Integer known = numbers.putIfAbsent(atomsSatisfied, sets.size());
        if (known != null) {
            return known;
        }
        sets.add(atomsSatisfied);
        return sets.size() - 1;
    }
}
