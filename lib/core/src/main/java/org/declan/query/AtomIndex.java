package org.declan.query;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.declan.text.IntList;

/**
 * The distinct atoms of all patterns and the distinct conditions they are made of. What a word is decides which
 * conditions it satisfies ({@link ValueIndex}), and these alone decide which atoms. Immutable once built.
 */
final class AtomIndex {

    private final List<Predicate<BitSet>> tests;
    private final Map<Attribute, ValueIndex> values = new EnumMap<>(Attribute.class);
    /** For each condition the atoms to be tested when it is satisfied. */
    private final IntList[] concerned;
    /** Atoms that no list of conditions stands for, such as negations. */
    private final IntList always = new IntList();

    private final boolean asksReading;

    AtomIndex(List<Atom> atoms) {
        asksReading = atoms.stream().anyMatch(Atom::asksReading);
        Map<Atom.Has, Integer> numbers = new LinkedHashMap<>();
        atoms.forEach(atom -> atom.conditions().forEach(has -> numbers.putIfAbsent(has, numbers.size())));
        for (Attribute attribute : Attribute.values()) {
            Map<Integer, Value> asked = new LinkedHashMap<>();
            numbers.forEach((has, number) -> {
                if (has.attribute() == attribute) {
                    asked.put(number, has.value());
                }
            });
            values.put(attribute, new ValueIndex(asked));
        }
        ToIntFunction<Atom.Has> numberOf = condition -> Objects.requireNonNull(numbers.get(condition));
        tests = atoms.stream().map(atom -> atom.test(numberOf)).toList();
        concerned = Stream.generate(IntList::new).limit(numbers.size()).toArray(IntList[]::new);
        for (int i = 0; i < atoms.size(); i++) {
            Optional<Set<Atom.Has>> needs = atoms.get(i).needs();
            if (needs.isEmpty()) {
                always.add(i);
            }
            for (Atom.Has condition : needs.orElse(Set.of())) {
                concerned[numberOf.applyAsInt(condition)].add(i);
            }
        }
    }

    /** Whether any atom asks for lemma or part of speech. */
    boolean asksReading() {
        return asksReading;
    }

    /** The values that are asked of an attribute, by the numbers of the conditions. */
    ValueIndex values(Attribute attribute) {
        return Objects.requireNonNull(values.get(attribute));
    }

    /** The numbers of the atoms that hold for a word, given the numbers of the conditions it satisfies. */
    BitSet atoms(BitSet satisfied) {
        BitSet hold = new BitSet(tests.size());
        test(always, satisfied, hold);
        for (int i = satisfied.nextSetBit(0); i >= 0; i = satisfied.nextSetBit(i + 1)) {
            test(concerned[i], satisfied, hold);
        }
        return hold;
    }

    private void test(IntList candidates, BitSet satisfied, BitSet hold) {
        for (int i = 0; i < candidates.size(); i++) {
            int atom = candidates.get(i);
            if (tests.get(atom).test(satisfied)) {
                hold.set(atom);
            }
        }
    }
}
