package org.declan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The globs and open regular expressions of a pattern of which one word, whatever stands around it, is a whole hit. */
final class OpenWords {

    private OpenWords() {}

    static List<Predicate<String>> of(Pattern pattern) {
        List<Predicate<String>> open = new ArrayList<>();
        if (!pattern.hasConditions()) {
            collect(pattern.hit(), open);
        }
        return open;
    }

    private static void collect(Expression<Atom> expression, List<Predicate<String>> open) {
        if (expression instanceof Expression.Choice<Atom> choice) {
            choice.options().forEach(option -> collect(option, open));
        } else if (expression instanceof Expression.One<Atom> one
                && one.symbol() instanceof Atom.Has has
                && has.attribute() == Attribute.WORD
                && isOpen(has.value())) {
            open.add(has.value().acceptor());
        }
    }

    private static boolean isOpen(Value value) {
        if (value instanceof Value.Unaccented unaccented) {
            return isOpen(unaccented.value());
        }
        return value instanceof Value.Prefix
                || (value instanceof Value.Matching matching && isEndless(matching.expression()));
    }

    private static boolean isEndless(Expression<Letter> expression) {
        if (expression instanceof Expression.Sequence<Letter> sequence) {
            return sequence.parts().stream().anyMatch(OpenWords::isEndless);
        }
        if (expression instanceof Expression.Choice<Letter> choice) {
            return choice.options().stream().anyMatch(OpenWords::isEndless);
        }
        return expression instanceof Expression.Repeat<Letter> repeat
                && (repeat.most() == Expression.UNBOUNDED || isEndless(repeat.part()));
    }
}
