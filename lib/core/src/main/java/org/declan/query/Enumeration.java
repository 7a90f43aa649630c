package org.declan.query;

import java.util.HashSet;
import java.util.Set;

/**
 * The words an expression over letters stands for, when they are few: {@code voies?} is {@code voie} or {@code voies}.
 */
final class Enumeration {

    /** With more words than this an automaton is smaller. */
    static final int MOST = 64;

    private static final Set<String> TOO_MANY = Set.of();

    private Enumeration() {}

    /** All the words an expression matches, or none when they are too many to list. */
    static Set<String> of(Expression<Letter> expression) {
        if (expression instanceof Expression.One<Letter> one) {
            return one.symbol() instanceof Letter.Exactly exactly
                    ? Set.of(Character.toString(exactly.expected()))
                    : TOO_MANY;
        }
        if (expression instanceof Expression.Sequence<Letter> sequence) {
            Set<String> words = Set.of("");
            for (Expression<Letter> part : sequence.parts()) {
                words = joined(words, of(part));
            }
            return words;
        }
        if (expression instanceof Expression.Choice<Letter> choice) {
            Set<String> words = new HashSet<>();
            for (Expression<Letter> option : choice.options()) {
                Set<String> more = of(option);
                if (more.isEmpty() || words.size() + more.size() > MOST) {
                    return TOO_MANY;
                }
                words.addAll(more);
            }
            return words;
        }
        return repeated((Expression.Repeat<Letter>) expression);
    }

    private static Set<String> repeated(Expression.Repeat<Letter> repeat) {
        if (repeat.most() > MOST) {
            return TOO_MANY;
        }
        Set<String> part = of(repeat.part());
        Set<String> words = new HashSet<>();
        Set<String> longest = Set.of("");
        for (int i = 0; i <= repeat.most(); i++) {
            if (i >= repeat.least()) {
                words.addAll(longest);
            }
            longest = i < repeat.most() ? joined(longest, part) : longest;
            if (longest.isEmpty() || words.size() > MOST) {
                return TOO_MANY;
            }
        }
        return words;
    }

    /** Each word of one followed by each of the other, or none when they are too many. */
    static Set<String> joined(Set<String> lefts, Set<String> rights) {
        if (lefts.size() * rights.size() > MOST) {
            return TOO_MANY;
        }
        if (lefts.size() == 1 && rights.size() == 1) {
            // A letter more of the only word there is: most steps are this one, and need no table.
            return Set.of(lefts.iterator().next() + rights.iterator().next());
        }
        Set<String> words = new HashSet<>();
        for (String left : lefts) {
            for (String right : rights) {
                words.add(left + right);
            }
        }
        return words;
    }
}
