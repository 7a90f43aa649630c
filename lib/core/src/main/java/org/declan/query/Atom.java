package org.declan.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.declan.text.IntList;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked of one word: what stands between brackets. It is decided for a form under one reading, so that
 * {@code [lemma="traite" & pos="NOUN"]} holds only where a single reading satisfies both. Over the readings of a form
 * it is thus certain (it holds under all), possible (under some) or out of the question; see {@link Signatures}.
 */
sealed interface Atom {

    /**
     * Adds what decides the atom for a word, in the notation of {@link AtomFormula}.
     *
     * @param asserted what stands for a condition that furthers the atom
     * @param denied what stands for one that hinders it; another where it is not known whether conditions are satisfied
     */
    void addTest(ToIntFunction<Has> asserted, ToIntFunction<Has> denied, IntList into);

    /**
     * Conditions one of which a word must satisfy for the atom to hold; empty when no such list is known. Lets a word
     * find the atoms that concern it, rather than every atom be asked about every word.
     */
    Optional<Set<Has>> needs();

    /** Whether the answer depends on how a form is read. */
    boolean asksReading();

    /** The conditions an atom is made of. */
    List<Has> conditions();

    /** A condition: an attribute has a value. */
    record Has(Attribute attribute, Value value) implements Atom {
        @Override
        public void addTest(ToIntFunction<Has> asserted, ToIntFunction<Has> denied, IntList into) {
            into.add(asserted.applyAsInt(this));
        }

        @Override
        public Optional<Set<Has>> needs() {
            return Optional.of(Set.of(this));
        }

        @Override
        public boolean asksReading() {
            return attribute != Attribute.WORD;
        }

        @Override
        public List<Has> conditions() {
            return List.of(this);
        }

        /** The values that are listed, or none. */
        Set<String> texts() {
            return value instanceof Value.OneOf oneOf ? oneOf.texts() : Set.of();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Has has && has.attribute == attribute && has.value.equals(value);
        }

        @Override
        public int hashCode() {
            return 31 * attribute.hashCode() + value.hashCode();
        }
    }

    /** All hold; with no parts, any word will do. */
    record And(List<Atom> parts) implements Atom {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public void addTest(ToIntFunction<Has> asserted, ToIntFunction<Has> denied, IntList into) {
            into.add(AtomFormula.TRUE);
            for (Atom part : parts) {
                part.addTest(asserted, denied, into);
                into.add(AtomFormula.AND);
            }
        }

        @Override
        public Optional<Set<Has>> needs() {
            Optional<Set<Has>> rarest = Optional.empty();
            for (Atom part : parts) {
                Optional<Set<Has>> needs = part.needs();
                if (rarest.isEmpty() || (needs.isPresent() && commonness(needs.get()) < commonness(rarest.get()))) {
                    rarest = needs;
                }
            }
            return rarest;
        }

        @Override
        public boolean asksReading() {
            return Atom.anyAsksReading(parts);
        }

        @Override
        public List<Has> conditions() {
            return Atom.conditions(parts);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof And and && and.parts.equals(parts);
        }

        @Override
        public int hashCode() {
            return parts.hashCode();
        }
    }

    /** At least one holds. */
    record Or(List<Atom> parts) implements Atom {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public void addTest(ToIntFunction<Has> asserted, ToIntFunction<Has> denied, IntList into) {
            into.add(AtomFormula.TRUE);
            into.add(AtomFormula.NOT);
            for (Atom part : parts) {
                part.addTest(asserted, denied, into);
                into.add(AtomFormula.OR);
            }
        }

        @Override
        public Optional<Set<Has>> needs() {
            Set<Has> needs = new LinkedHashSet<>();
            for (Atom part : parts) {
                Optional<Set<Has>> more = part.needs();
                if (more.isEmpty()) {
                    return Optional.empty();
                }
                needs.addAll(more.get());
            }
            return Optional.of(needs);
        }

        @Override
        public boolean asksReading() {
            return Atom.anyAsksReading(parts);
        }

        @Override
        public List<Has> conditions() {
            return Atom.conditions(parts);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Or or && or.parts.equals(parts);
        }

        @Override
        public int hashCode() {
            return 31 * parts.hashCode();
        }
    }

    /** The other does not hold. */
    record Not(Atom part) implements Atom {
        @Override
        public void addTest(ToIntFunction<Has> asserted, ToIntFunction<Has> denied, IntList into) {
            part.addTest(denied, asserted, into);
            into.add(AtomFormula.NOT);
        }

        @Override
        public Optional<Set<Has>> needs() {
            return Optional.empty();
        }

        @Override
        public boolean asksReading() {
            return part.asksReading();
        }

        @Override
        public List<Has> conditions() {
            return part.conditions();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Not not && not.part.equals(part);
        }

        @Override
        public int hashCode() {
            return ~part.hashCode();
        }
    }

    private static boolean anyAsksReading(List<Atom> parts) {
        for (Atom part : parts) {
            if (part.asksReading()) {
                return true;
            }
        }
        return false;
    }

    private static List<Has> conditions(List<Atom> parts) {
        List<Has> conditions = new ArrayList<>();
        for (Atom part : parts) {
            conditions.addAll(part.conditions());
        }
        return conditions;
    }

    /** Whether each of these conditions lists the values that satisfy it. */
    static boolean areListed(Set<Has> conditions) {
        for (Has condition : conditions) {
            if (condition.texts().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How common words are that satisfy one of these: what is listed is rare, and a third of all words are nouns. */
    private static long commonness(Set<Has> conditions) {
        long listed = 0;
        long tags = 0;
        for (Has condition : conditions) {
            listed += condition.texts().size();
            tags |= condition.attribute() == Attribute.POS ? 1 : 0;
        }
        return (areListed(conditions) ? 0L : 1L) << 41 | tags << 40 | listed;
    }

    /** Any word, punctuation included. */
    Atom ANY = new And(List.of());
}
