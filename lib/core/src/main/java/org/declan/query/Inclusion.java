package org.declan.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.declan.text.IntList;
import org.declan.text.Reading;
import org.declan.text.Spelling;

/**
 * Whether all that one pattern finds is found by another too, told from the patterns alone. What is said to be within is
 * so in every text; what is not may still be. Remembers what it has learnt; not thread-safe.
 */
public final class Inclusion {

    private final Function<String, List<Reading>> readings;
    private final Map<Pair, Boolean> implied = new HashMap<>();

    private record Pair(Atom one, Atom other) {}

    /**
     * A judge that knows how words can be read.
     *
     * @param readings all readings a folded form can have; never empty
     */
    public Inclusion(Function<String, List<Reading>> readings) {
        this.readings = readings;
    }

    /** Whether each hit of one pattern is, word for word, a match of the other, in each sentence. */
    public boolean holds(Pattern one, Pattern other) {
        return within(one.hit(), other.hit())
                && other.present().stream().allMatch(wanted -> isGranted(one, wanted))
                && other.absent().stream()
                        .allMatch(unwanted -> one.absent().stream().anyMatch(excluded -> within(unwanted, excluded)));
    }

    private boolean isGranted(Pattern one, Expression<Atom> wanted) {
        return within(one.hit(), wanted) || one.present().stream().anyMatch(present -> within(present, wanted));
    }

    private boolean within(Expression<Atom> one, Expression<Atom> other) {
        return one.equals(other)
                || new LanguageInclusion<Atom, Atom>(one, other, Inclusion::split, this::implies).holds();
    }

    /** The words of a list one by one, so that each may be found in another place of the other pattern. */
    private static Collection<Atom> split(Atom atom) {
        List<Atom> parts = new ArrayList<>();
        if (atom instanceof Atom.Or or) {
            or.parts().forEach(part -> parts.addAll(split(part)));
        } else if (atom instanceof Atom.Has has && has.value() instanceof Value.OneOf list) {
            for (String text : new TreeSet<>(list.texts())) {
                parts.add(new Atom.Has(has.attribute(), new Value.OneOf(Set.of(text))));
            }
        } else {
            parts.add(atom);
        }
        return parts;
    }

    /** Whether each word that satisfies the one satisfies the other. */
    private boolean implies(Atom one, Atom other) {
        Pair pair = new Pair(one, other);
        Boolean known = implied.get(pair);
        if (known == null) {
            known = one.equals(other) || decide(one, other);
            implied.put(pair, known);
        }
        return known;
    }

    private boolean decide(Atom one, Atom other) {
        if (other instanceof Atom.And all && all.parts().stream().allMatch(part -> implies(one, part))) {
            return true;
        }
        if (other instanceof Atom.Or any && any.parts().stream().anyMatch(part -> implies(one, part))) {
            return true;
        }
        if (one instanceof Atom.And all && all.parts().stream().anyMatch(part -> implies(part, other))) {
            return true;
        }
        return one instanceof Atom.Has has && decide(has, other);
    }

    private boolean decide(Atom.Has one, Atom other) {
        if (one.attribute() == Attribute.WORD && one.value() instanceof Value.OneOf list) {
            return list.texts().stream()
                    .allMatch(form -> readings.apply(form).stream().allMatch(reading -> accepts(other, form, reading)));
        }
        return other instanceof Atom.Has has
                && has.attribute() == one.attribute()
                && ValueInclusion.holds(one.value(), has.value());
    }

    private static boolean accepts(Atom atom, String form, Reading reading) {
        List<Atom.Has> conditions = atom.conditions();
        BitSet satisfied = new BitSet();
        for (int i = 0; i < conditions.size(); i++) {
            String text = text(conditions.get(i).attribute(), form, reading);
            satisfied.set(i, conditions.get(i).value().accepts(text));
        }
        IntList test = new IntList();
        atom.addTest(conditions::indexOf, conditions::indexOf, test);
        return AtomFormula.holds(test.toArray(), satisfied);
    }

    private static String text(Attribute attribute, String form, Reading reading) {
        return switch (attribute) {
            case WORD -> form;
            case LEMMA -> Spelling.fold(reading.lemma());
            case POS -> reading.pos();
        };
    }
}
