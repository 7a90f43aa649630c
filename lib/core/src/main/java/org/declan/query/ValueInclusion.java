package org.declan.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Whether each text that one value accepts another accepts too. */
final class ValueInclusion {

    /** The letters of French, by which a class of letters is known; of all others these few stand for the rest. */
    private static final int[] LETTERS = IntStream.concat(
                    IntStream.range(0, 0x250),
                    IntStream.of(0x3B1, 0x436, 0x5D0, 0x2014, 0x2019, 0x20AC, 0x221E, 0x4E2D, 0xE000, 0x1F600))
            .toArray();

    private ValueInclusion() {}

    static boolean holds(Value one, Value other) {
        if (one.equals(other)) {
            return true;
        }
        if (one instanceof Value.OneOf list) {
            return list.texts().stream().allMatch(other::accepts);
        }
        Optional<Expression<Letter>> narrow = expression(one);
        Optional<Expression<Letter>> wide = expression(other);
        return narrow.isPresent()
                && wide.isPresent()
                && new LanguageInclusion<Letter, Integer>(
                                narrow.get(), wide.get(), ValueInclusion::letters, (letter, by) -> by.accepts(letter))
                        .holds();
    }

    private static Collection<Integer> letters(Letter letter) {
        return letter instanceof Letter.Exactly exactly
                ? List.of(exactly.expected())
                : IntStream.of(LETTERS).filter(letter::accepts).boxed().toList();
    }

    /** What the value asks for, letter by letter. */
    private static Optional<Expression<Letter>> expression(Value value) {
        if (value instanceof Value.Matching matching) {
            return Optional.of(matching.expression());
        }
        if (value instanceof Value.Prefix prefix) {
            return Optional.of(new Expression.Sequence<>(List.of(literal(prefix.prefix()), Value.ANYTHING)));
        }
        if (value instanceof Value.OneOf list) {
            List<Expression<Letter>> words = new ArrayList<>();
            new TreeSet<>(list.texts()).forEach(text -> words.add(literal(text)));
            return Optional.of(Expression.choice(words));
        }
        return Optional.empty();
    }

    private static Expression<Letter> literal(String text) {
        List<Expression<Letter>> letters = new ArrayList<>();
        text.codePoints().forEach(letter -> letters.add(new Expression.One<>(new Letter.Exactly(letter))));
        return Expression.sequence(letters);
    }
}
