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
import java.util.function.ToIntFunction;
import org.declan.text.IntList;

/**
 * The distinct atoms of all patterns and the distinct conditions they are made of. What a word is decides which
 * conditions it satisfies ({@link ValueIndex}), and these alone decide which atoms. Immutable once built.
 */
final class AtomIndex {

    /** For each atom whether it holds, as an {@link AtomFormula}. */
    private final int[][] tests;
    /** The atoms that ask for a reading, and for each whether it can hold for a word that is not read yet. */
    private final int[] asking;

    private final int[][] unreadTests;
    private final Map<Attribute, ValueIndex> values = new EnumMap<>(Attribute.class);
    /** For each condition the atoms to be tested when it is satisfied. */
    private final int[][] concerned;
    /** Atoms that no list of conditions stands for, such as negations. */
    private final int[] always;

    /** An index of atoms, whose conditions have these {@link #numbers}. */
    AtomIndex(List<Atom> atoms, Map<Atom.Has, Integer> numbers) {
        for (Attribute attribute : Attribute.values()) {
            values.put(attribute, new ValueIndex(values(attribute, numbers)));
        }
        ToIntFunction<Atom.Has> number = condition -> Objects.requireNonNull(numbers.get(condition));
        tests = new int[atoms.size()][];
        IntList reading = new IntList();
        List<int[]> unread = new ArrayList<>();
        for (int i = 0; i < tests.length; i++) {
            Atom atom = atoms.get(i);
            tests[i] = test(atom, number, number);
            if (atom.asksReading()) {
                reading.add(i);
                unread.add(test(
                        atom,
                        condition -> condition.asksReading() ? AtomFormula.TRUE : number.applyAsInt(condition),
                        number));
            }
        }
        asking = reading.toArray();
        unreadTests = unread.toArray(new int[0][]);
        IntList unlisted = new IntList();
        concerned = concerned(atoms, numbers.size(), number, unlisted);
        always = unlisted.toArray();
    }

    private static Map<Integer, Value> values(Attribute attribute, Map<Atom.Has, Integer> numbers) {
        Map<Integer, Value> asked = new LinkedHashMap<>();
        for (Map.Entry<Atom.Has, Integer> entry : numbers.entrySet()) {
            if (entry.getKey().attribute() == attribute) {
                asked.put(entry.getValue(), entry.getKey().value());
            }
        }
        return asked;
    }

    private static int[] test(Atom atom, ToIntFunction<Atom.Has> asserted, ToIntFunction<Atom.Has> denied) {
        IntList test = new IntList();
        atom.addTest(asserted, denied, test);
        return test.toArray();
    }

    private static int[][] concerned(
            List<Atom> atoms, int conditions, ToIntFunction<Atom.Has> number, IntList unlisted) {
        IntList[] lists = new IntList[conditions];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = new IntList();
        }
        for (int i = 0; i < atoms.size(); i++) {
            Optional<Set<Atom.Has>> needs = atoms.get(i).needs();
            if (needs.isEmpty()) {
                unlisted.add(i);
            }
            for (Atom.Has condition : needs.orElse(Set.of())) {
                lists[number.applyAsInt(condition)].add(i);
            }
        }
        int[][] concerned = new int[lists.length][];
        for (int i = 0; i < lists.length; i++) {
            concerned[i] = lists[i].toArray();
        }
        return concerned;
    }

    /** Reads what {@link #write} wrote. */
    AtomIndex(Digest digest) {
        tests = digest.lists();
        asking = digest.numbers();
        unreadTests = digest.lists();
        concerned = digest.lists();
        always = digest.numbers();
        for (Attribute attribute : Attribute.values()) {
            values.put(attribute, new ValueIndex(digest));
        }
    }

    void write(Digest.Writer digest) {
        digest.lists(tests);
        digest.numbers(asking);
        digest.lists(unreadTests);
        digest.lists(concerned);
        digest.numbers(always);
        values.values().forEach(index -> index.write(digest));
    }

    /** The distinct conditions that atoms are made of, numbered. */
    static Map<Atom.Has, Integer> numbers(List<Atom> atoms) {
        Map<Atom.Has, Integer> numbers = new LinkedHashMap<>();
        for (Atom atom : atoms) {
            for (Atom.Has condition : atom.conditions()) {
                numbers.putIfAbsent(condition, numbers.size());
            }
        }
        return numbers;
    }

    /** Whether any atom asks for lemma or part of speech. */
    boolean asksReading() {
        return asking.length > 0;
    }

    /** The values that are asked of an attribute, by the numbers of the conditions. */
    ValueIndex values(Attribute attribute) {
        return Objects.requireNonNull(values.get(attribute));
    }

    /** The numbers of the atoms that hold for a word, given the numbers of the conditions it satisfies. */
    BitSet atoms(BitSet satisfied) {
        BitSet hold = new BitSet(tests.length);
        test(always, satisfied, hold);
        for (int i = satisfied.nextSetBit(0); i >= 0; i = satisfied.nextSetBit(i + 1)) {
            test(concerned[i], satisfied, hold);
        }
        return hold;
    }

    /** The atoms that can hold for a word, given the conditions that it satisfies however it is read. */
    BitSet possible(BitSet satisfied) {
        BitSet can = atoms(satisfied);
        for (int i = 0; i < asking.length; i++) {
            can.set(asking[i], AtomFormula.holds(unreadTests[i], satisfied));
        }
        return can;
    }

    /** The atoms that hold for a word however it is read, given the conditions that it satisfies however it is read. */
    BitSet certain(BitSet satisfied) {
        BitSet hold = atoms(satisfied);
        for (int atom : asking) {
            hold.clear(atom);
        }
        return hold;
    }

    private void test(int[] candidates, BitSet satisfied, BitSet hold) {
        for (int atom : candidates) {
            if (AtomFormula.holds(tests[atom], satisfied)) {
                hold.set(atom);
            }
        }
    }
}
