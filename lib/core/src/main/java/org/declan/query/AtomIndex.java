package org.declan.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.declan.text.IntList;

/**
 * The distinct atoms of all patterns and the distinct conditions they are made of. What a word is decides which
 * conditions it satisfies ({@link ValueIndex}), and these alone decide which atoms. Immutable once built.
 */
final class AtomIndex {

    /** Whether a condition is among those that are satisfied. */
    private record Satisfied(int condition) implements Predicate<BitSet> {
        @Override
        public boolean test(BitSet conditions) {
            return conditions.get(condition);
        }
    }

    private final List<Predicate<BitSet>> tests = new ArrayList<>();
    /** The atoms that ask for a reading, and whether each can hold for a word that is not read yet. */
    private final IntList asking = new IntList();

    private final List<Predicate<BitSet>> unreadTests = new ArrayList<>();
    private final Map<Attribute, ValueIndex> values = new EnumMap<>(Attribute.class);
    /** For each condition the atoms to be tested when it is satisfied. */
    private final IntList[] concerned;
    /** Atoms that no list of conditions stands for, such as negations. */
    private final IntList always = new IntList();

    private final ToIntFunction<Atom.Has> numberOf;
    private final Function<Atom.Has, Predicate<BitSet>> satisfied;

    AtomIndex(List<Atom> atoms) {
        Map<Atom.Has, Integer> numbers = numbers(atoms);
        for (Attribute attribute : Attribute.values()) {
            Map<Integer, Value> asked = new LinkedHashMap<>();
            for (Map.Entry<Atom.Has, Integer> entry : numbers.entrySet()) {
                if (entry.getKey().attribute() == attribute) {
                    asked.put(entry.getValue(), entry.getKey().value());
                }
            }
            values.put(attribute, new ValueIndex(asked));
        }
        numberOf = condition -> Objects.requireNonNull(numbers.get(condition));
        satisfied = condition -> new Satisfied(numberOf.applyAsInt(condition));
        concerned = new IntList[numbers.size()];
        for (int i = 0; i < concerned.length; i++) {
            concerned[i] = new IntList();
        }
        for (int i = 0; i < atoms.size(); i++) {
            add(i, atoms.get(i));
        }
    }

    private static Map<Atom.Has, Integer> numbers(List<Atom> atoms) {
        Map<Atom.Has, Integer> numbers = new LinkedHashMap<>();
        for (Atom atom : atoms) {
            for (Atom.Has condition : atom.conditions()) {
                numbers.putIfAbsent(condition, numbers.size());
            }
        }
        return numbers;
    }

    private void add(int number, Atom atom) {
        tests.add(atom.test(satisfied, satisfied));
        if (atom.asksReading()) {
            asking.add(number);
            unreadTests.add(atom.test(this::canBeSatisfied, satisfied));
        }
        Optional<Set<Atom.Has>> needs = atom.needs();
        if (needs.isEmpty()) {
            always.add(number);
        }
        for (Atom.Has condition : needs.orElse(Set.of())) {
            concerned[numberOf.applyAsInt(condition)].add(number);
        }
    }

    /** The numbers of the conditions that the atoms are made of. */
    ToIntFunction<Atom.Has> numbers() {
        return numberOf;
    }

    /** Whether any atom asks for lemma or part of speech. */
    boolean asksReading() {
        return asking.size() > 0;
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

    /** The atoms that can hold for a word, given the conditions that it satisfies however it is read. */
    BitSet possible(BitSet satisfied) {
        BitSet can = atoms(satisfied);
        for (int i = 0; i < asking.size(); i++) {
            can.set(asking.get(i), unreadTests.get(i).test(satisfied));
        }
        return can;
    }

    /** The atoms that hold for a word however it is read, given the conditions that it satisfies however it is read. */
    BitSet certain(BitSet satisfied) {
        BitSet hold = atoms(satisfied);
        for (int i = 0; i < asking.size(); i++) {
            hold.clear(asking.get(i));
        }
        return hold;
    }

    private Predicate<BitSet> canBeSatisfied(Atom.Has condition) {
        return condition.asksReading() ? conditions -> true : satisfied.apply(condition);
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
