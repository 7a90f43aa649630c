package org.declan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.IntList;
import org.jspecify.annotations.Nullable;

/**
 * All the values that are asked of one attribute: literals by hash, expressions side by side in one automaton, so that a
 * word is walked through once for all of them; {@link ValueLookup} does it. Immutable.
 */
final class ValueIndex {

    private static final int[] NONE = {};

    private final Map<String, int[]> literals = new HashMap<>();
    private final Nfa<Letter> expressions;
    /** For each expression of the automaton the number of its value. */
    private final int[] valueOfUnit;
    /** The values that are compared with the text without its diacritics. */
    private final @Nullable ValueIndex unaccented;

    /** An index of values by number. */
    ValueIndex(Map<Integer, Value> values) {
        Nfa.Builder<Letter> builder = new Nfa.Builder<>();
        IntList units = new IntList();
        Map<Integer, Value> stripped = new LinkedHashMap<>();
        for (Map.Entry<Integer, Value> entry : values.entrySet()) {
            int number = entry.getKey();
            Value value = entry.getValue();
            if (value instanceof Value.OneOf oneOf) {
                for (String text : oneOf.texts()) {
                    addLiteral(text, number);
                }
            } else if (value instanceof Value.Unaccented bare) {
                stripped.put(number, bare.value());
            } else {
                builder.add(expression(value));
                units.add(number);
            }
        }
        expressions = builder.build();
        valueOfUnit = units.toArray();
        unaccented = stripped.isEmpty() ? null : new ValueIndex(stripped);
    }

    private void addLiteral(String text, int number) {
        int[] known = literals.put(text, new int[] {number});
        if (known != null) {
            int[] joined = Arrays.copyOf(known, known.length + 1);
            joined[known.length] = number;
            literals.put(text, joined);
        }
    }

    /** The numbers of the values that list a text. */
    int[] listing(String text) {
        return literals.getOrDefault(text, NONE);
    }

    /** The expressions that are not lists; empty when there are none. */
    Nfa<Letter> expressions() {
        return expressions;
    }

    /** The number of the value that a unit of {@link #expressions()} stands for. */
    int valueOf(int unit) {
        return valueOfUnit[unit];
    }

    @Nullable
    ValueIndex unaccented() {
        return unaccented;
    }

    private static Expression<Letter> expression(Value value) {
        if (value instanceof Value.Prefix prefix) {
            List<Expression<Letter>> letters = new ArrayList<>();
            String text = prefix.prefix();
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                letters.add(new Expression.One<>(new Letter.Exactly(text.codePointAt(at))));
            }
            letters.add(Value.ANYTHING);
            return Expression.sequence(letters);
        }
        return ((Value.Matching) value).expression();
    }
}
