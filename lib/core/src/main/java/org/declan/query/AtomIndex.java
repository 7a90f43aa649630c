package org.declan.query;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declan.text.IntList;
import org.jspecify.annotations.Nullable;

/** The distinct atoms of all patterns, found by the values that can satisfy them. Immutable once built. */
final class AtomIndex {

    private final List<Atom> atoms;
    private final Map<Attribute, Map<String, IntList>> byValue = new EnumMap<>(Attribute.class);
    /** Atoms that no list of values stands for: globs, regular expressions, negations. */
    private final IntList unlisted = new IntList();

    private final boolean asksReading;

    AtomIndex(List<Atom> atoms) {
        this.atoms = atoms;
        asksReading = atoms.stream().anyMatch(Atom::asksReading);
        for (Attribute attribute : Attribute.values()) {
            byValue.put(attribute, new HashMap<>());
        }
        for (int i = 0; i < atoms.size(); i++) {
            add(i);
        }
    }

    private void add(int atom) {
        Optional<Set<Atom.Key>> keys = atoms.get(atom).keys();
        if (keys.isEmpty()) {
            unlisted.add(atom);
            return;
        }
        for (Atom.Key key : keys.get()) {
            listed(key.attribute())
                    .computeIfAbsent(key.value(), value -> new IntList())
                    .add(atom);
        }
    }

    private Map<String, IntList> listed(Attribute attribute) {
        return byValue.getOrDefault(attribute, Map.of());
    }

    /** Whether any atom asks for lemma or part of speech. */
    boolean asksReading() {
        return asksReading;
    }

    /** The numbers of the atoms a word satisfies. */
    BitSet satisfiedBy(Word word) {
        BitSet satisfied = new BitSet(atoms.size());
        for (Attribute attribute : Attribute.values()) {
            test(listed(attribute).get(attribute.of(word)), word, satisfied);
        }
        test(unlisted, word, satisfied);
        return satisfied;
    }

    private void test(@Nullable IntList candidates, Word word, BitSet satisfied) {
        int size = candidates == null ? 0 : candidates.size();
        for (int i = 0; candidates != null && i < size; i++) {
            int atom = candidates.get(i);
            if (atoms.get(atom).accepts(word)) {
                satisfied.set(atom);
            }
        }
    }
}
