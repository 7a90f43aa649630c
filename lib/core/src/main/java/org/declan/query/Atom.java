package org.declan.query;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is asked of one word: what stands between brackets. It is decided for a form under one reading, so that
 * {@code [lemma="traite" & pos="NOUN"]} holds only where a single reading satisfies both. Over the readings of a form
 * it is thus certain (it holds under all), possible (under some) or out of the question; see {@link Signatures}.
 */
sealed interface Atom {

    boolean accepts(Word word);

    /**
     * Values one of which a word must have for the atom to hold; empty when no such list is known. Lets a word find the
     * atoms that concern it, rather than every atom be asked about every word.
     */
    Optional<Set<Key>> keys();

    /** Whether the answer depends on how a form is read. */
    boolean asksReading();

    /** A value of an attribute. */
    record Key(Attribute attribute, String value) {}

    /** An attribute has a value. */
    record Has(Attribute attribute, Value value) implements Atom {
        @Override
        public boolean accepts(Word word) {
            return value.accepts(attribute.of(word));
        }

        @Override
        public Optional<Set<Key>> keys() {
            if (!(value instanceof Value.OneOf oneOf)) {
                return Optional.empty();
            }
            Set<Key> keys = new LinkedHashSet<>();
            oneOf.texts().forEach(text -> keys.add(new Key(attribute, text)));
            return Optional.of(keys);
        }

        @Override
        public boolean asksReading() {
            return attribute != Attribute.WORD;
        }
    }

    /** All hold; with no parts, any word will do. */
    record And(List<Atom> parts) implements Atom {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean accepts(Word word) {
            for (Atom part : parts) {
                if (!part.accepts(word)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Optional<Set<Key>> keys() {
            // A tag is a poor key: a third of all words are nouns.
            return parts.stream()
                    .flatMap(part -> part.keys().stream())
                    .min(Comparator.<Set<Key>, Boolean>comparing(
                                    keys -> keys.stream().anyMatch(key -> key.attribute() == Attribute.POS))
                            .thenComparing(Set::size));
        }

        @Override
        public boolean asksReading() {
            return parts.stream().anyMatch(Atom::asksReading);
        }
    }

    /** At least one holds. */
    record Or(List<Atom> parts) implements Atom {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean accepts(Word word) {
            for (Atom part : parts) {
                if (part.accepts(word)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Optional<Set<Key>> keys() {
            Set<Key> keys = new LinkedHashSet<>();
            for (Atom part : parts) {
                Optional<Set<Key>> more = part.keys();
                if (more.isEmpty()) {
                    return Optional.empty();
                }
                keys.addAll(more.get());
            }
            return Optional.of(keys);
        }

        @Override
        public boolean asksReading() {
            return parts.stream().anyMatch(Atom::asksReading);
        }
    }

    /** The other does not hold. */
    record Not(Atom part) implements Atom {
        @Override
        public boolean accepts(Word word) {
            return !part.accepts(word);
        }

        @Override
        public Optional<Set<Key>> keys() {
            return Optional.empty();
        }

        @Override
        public boolean asksReading() {
            return part.asksReading();
        }
    }

    /** Any word, punctuation included. */
    Atom ANY = new And(List.of());
}
