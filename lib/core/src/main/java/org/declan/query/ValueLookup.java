package org.declan.query;

import java.util.BitSet;
import org.declan.text.IntList;
import org.jspecify.annotations.Nullable;

/**
 * Finds which values of an index a text has. Not thread-safe.
 *
 * <p>Expression after expression on form after form took three quarters of the time of {@code themes}: most forms of a
 * large corpus are met once, so that no memory of forms helps. In the common automaton a form costs a step a letter,
 * and most forms are out after some.
 */
final class ValueLookup {

    /** Ints in the automaton: 8 MB. Over the forms of 100 MB of French, that of the built-in themes takes a tenth. */
    private static final int MOST_CELLS = 2 << 20;

    private final ValueIndex index;
    private final Walk[] walks;
    private final @Nullable ValueLookup unaccented;
    private final @Nullable ValueLookup reversed;

    ValueLookup(ValueIndex index) {
        this.index = index;
        walks = new Walk[index.groups().size()];
        for (int i = 0; i < walks.length; i++) {
            walks[i] = new Walk(index.groups().get(i));
        }
        ValueIndex stripped = index.unaccented();
        unaccented = stripped == null ? null : new ValueLookup(stripped);
        ValueIndex turned = index.reversed();
        reversed = turned == null ? null : new ValueLookup(turned);
    }

    /** Adds the numbers of the values a text has. */
    void find(String text, BitSet found) {
        for (int value : index.listing(text)) {
            found.set(value);
        }
        if (text.length() <= Value.LONGEST) {
            for (Walk walk : walks) {
                walk.find(text, found);
            }
        }
        if (unaccented != null) {
            unaccented.find(Value.Unaccented.strip(text), found);
        }
        if (reversed != null) {
            reversed.find(new StringBuilder(text).reverse().toString(), found);
        }
    }

    /** The automaton of a group of expressions, and its way through texts. */
    private static final class Walk {

        private final Alphabet alphabet;
        private final LazyDfa dfa;
        private final IntList values;

        Walk(ValueIndex.Group group) {
            alphabet = new Alphabet(group.expressions().symbols());
            values = group.values();
            Nfa<Letter> nfa = group.expressions();
            IntList all = new IntList();
            for (int unit = 0; unit < nfa.units(); unit++) {
                all.add(unit);
            }
            dfa = new LazyDfa(nfa, all, alphabet, new Cells(MOST_CELLS, 1), new StateSet(nfa.size()));
        }

        void find(String text, BitSet found) {
            int state = dfa.start();
            for (int i = 0; i < text.length() && state != LazyDfa.DEAD; ) {
                int codePoint = text.codePointAt(i);
                state = dfa.next(state, alphabet.number(codePoint));
                i += Character.charCount(codePoint);
            }
            for (int unit : dfa.units(state)) {
                found.set(values.get(unit));
            }
        }
    }
}
