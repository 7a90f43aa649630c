package org.declan.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.declan.text.IntList;
import org.jspecify.annotations.Nullable;

/**
 * All the values that are asked of one attribute: literals by hash, expressions side by side in an automaton, so that a
 * word is walked through once for all of them; {@link ValueLookup} does it. Immutable.
 */
final class ValueIndex {

    private static final int[] NONE = {};

    private final Map<String, int[]> literals;
    private final List<Group> groups = new ArrayList<>();
    /** The values that are compared with the text without its diacritics. */
    private final @Nullable ValueIndex unaccented;
    /** The values of which only the ending is asked, turned round, to be compared with the text from its end. */
    private final @Nullable ValueIndex reversed;

    /**
     * Expressions in one automaton.
     *
     * @param values for each expression the number of its value
     */
    record Group(Nfa<Letter> expressions, IntList values) {

        private static Group of(Map<Integer, Expression<Letter>> expressions) {
            Nfa.Builder<Letter> builder = new Nfa.Builder<>();
            IntList values = new IntList();
            for (Map.Entry<Integer, Expression<Letter>> entry : expressions.entrySet()) {
                builder.add(entry.getValue());
                values.add(entry.getKey());
            }
            return new Group(builder.build(), values);
        }

        private static Group read(Digest digest) {
            List<Letter> letters = new ArrayList<>();
            for (String letter : digest.texts()) {
                letters.add(Letter.read(letter));
            }
            Nfa<Letter> expressions = new Nfa<>(digest, letters);
            IntList values = new IntList();
            for (int value : digest.numbers()) {
                values.add(value);
            }
            return new Group(expressions, values);
        }

        private void write(Digest.Writer digest) {
            digest.texts(expressions.symbols().stream().map(Letter::written).toArray(String[]::new));
            expressions.write(digest);
            digest.numbers(values.toArray());
        }
    }

    /** An index of values by number. */
    ValueIndex(Map<Integer, Value> values) {
        literals = new HashMap<>();
        Map<Integer, Expression<Letter>> anchored = new LinkedHashMap<>();
        Map<Integer, Expression<Letter>> floating = new LinkedHashMap<>();
        Map<Integer, Value> stripped = new LinkedHashMap<>();
        Map<Integer, Value> turned = new LinkedHashMap<>();
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
                Set<String> endings = endings(value);
                Expression<Letter> expression = expression(value);
                if (!endings.isEmpty()) {
                    turned.put(number, new Value.Matching(reversed(endings)));
                } else if (beginsAnyhow(expression)) {
                    floating.put(number, expression);
                } else {
                    anchored.put(number, expression);
                }
            }
        }
        addGroup(anchored);
        addGroup(floating);
        unaccented = stripped.isEmpty() ? null : new ValueIndex(stripped);
        reversed = turned.isEmpty() ? null : new ValueIndex(turned);
    }

    /** Reads what {@link #write} wrote. */
    ValueIndex(Digest digest) {
        String[] texts = digest.texts();
        int[][] numbers = digest.lists();
        literals = new HashMap<>(2 * texts.length);
        for (int i = 0; i < texts.length; i++) {
            literals.put(texts[i], numbers[i]);
        }
        for (int left = digest.number(); left > 0; left--) {
            groups.add(Group.read(digest));
        }
        unaccented = digest.number() == 0 ? null : new ValueIndex(digest);
        reversed = digest.number() == 0 ? null : new ValueIndex(digest);
    }

    void write(Digest.Writer digest) {
        Map<String, int[]> sorted = new TreeMap<>(literals);
        digest.texts(sorted.keySet().toArray(new String[0]));
        digest.lists(sorted.values().toArray(new int[0][]));
        digest.number(groups.size());
        groups.forEach(group -> group.write(digest));
        write(unaccented, digest);
        write(reversed, digest);
    }

    private static void write(@Nullable ValueIndex index, Digest.Writer digest) {
        digest.number(index == null ? 0 : 1);
        if (index != null) {
            index.write(digest);
        }
    }

    private void addGroup(Map<Integer, Expression<Letter>> expressions) {
        if (!expressions.isEmpty()) {
            groups.add(Group.of(expressions));
        }
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

    /**
     * The expressions that are not lists. Those that begin with anything are live at each letter of each word, and apart
     * from the others: with these, of which a word soon has left none, they would lead most words to states of their own.
     */
    List<Group> groups() {
        return groups;
    }

    @Nullable
    ValueIndex unaccented() {
        return unaccented;
    }

    @Nullable
    ValueIndex reversed() {
        return reversed;
    }

    /**
     * The endings one of which is all that is asked, as in {@code .*tion}; none when more is asked, or they are many. From
     * its end a word is soon out.
     */
    private static Set<String> endings(Value value) {
        if (value instanceof Value.Matching matching
                && beginsAnyhow(matching.expression())
                && matching.expression() instanceof Expression.Sequence<Letter> sequence) {
            List<Expression<Letter>> rest =
                    sequence.parts().subList(1, sequence.parts().size());
            return Enumeration.of(new Expression.Sequence<>(rest));
        }
        return Set.of();
    }

    private static boolean beginsAnyhow(Expression<Letter> expression) {
        return expression instanceof Expression.Sequence<Letter> sequence
                && sequence.parts().size() > 1
                && sequence.parts().get(0).equals(Value.ANYTHING);
    }

    private static Expression<Letter> reversed(Set<String> endings) {
        return new Expression.Choice<>(endings.stream()
                .sorted()
                .map(ending -> beginning(new StringBuilder(ending).reverse().toString()))
                .toList());
    }

    private static Expression<Letter> expression(Value value) {
        return value instanceof Value.Prefix prefix
                ? beginning(prefix.prefix())
                : ((Value.Matching) value).expression();
    }

    private static Expression<Letter> beginning(String prefix) {
        List<Expression<Letter>> letters = new ArrayList<>();
        for (int at = 0; at < prefix.length(); at += Character.charCount(prefix.codePointAt(at))) {
            letters.add(new Expression.One<>(new Letter.Exactly(prefix.codePointAt(at))));
        }
        letters.add(Value.ANYTHING);
        return Expression.sequence(letters);
    }
}
