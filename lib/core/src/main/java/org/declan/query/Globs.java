package org.declan.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declan.query.Expression.One;
import org.declan.text.CodePointOrder;

/** Writes the values a word can have as globs, in the notation of {@link Phrases}. */
final class Globs {

    /** A class of letters with more members than this is not written out. */
    private static final int MOST_LETTERS = 16;

    private Globs() {}

    static Set<String> of(Value value) throws InexpressibleException {
        if (value instanceof Value.OneOf oneOf) {
            return oneOf.texts().stream()
                    .map(Globs::escaped)
                    .sorted(CodePointOrder::compare)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        if (value instanceof Value.Prefix prefix) {
            return Set.of(escaped(prefix.prefix()) + "*");
        }
        if (value instanceof Value.Matching matching) {
            return of(matching.expression());
        }
        throw new InexpressibleException("ignores diacritics");
    }

    /** A literal text, in the notation of {@link Phrases}. */
    static String escaped(String literal) {
        return literal.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
    }

    private static Set<String> of(Expression<Letter> expression) throws InexpressibleException {
        if (expression instanceof One<Letter> one) {
            return letters(one.symbol());
        }
        Set<String> globs = new LinkedHashSet<>();
        if (expression instanceof Expression.Sequence<Letter> sequence) {
            globs.add("");
            for (Expression<Letter> part : sequence.parts()) {
                globs = joined(globs, of(part));
            }
            return globs;
        }
        if (expression instanceof Expression.Choice<Letter> choice) {
            for (Expression<Letter> option : choice.options()) {
                globs.addAll(of(option));
                refuseMore(globs.size());
            }
            return globs;
        }
        return repeated((Expression.Repeat<Letter>) expression);
    }

    private static Set<String> repeated(Expression.Repeat<Letter> repeat) throws InexpressibleException {
        boolean endless = repeat.most() == Expression.UNBOUNDED;
        boolean any = repeat.part() instanceof One<Letter> one && one.symbol() instanceof Letter.Any;
        if (endless && !any) {
            throw new InexpressibleException("repeats letters without limit");
        }
        if (endless) {
            return Set.of("?".repeat(repeat.least()) + "*");
        }
        Set<String> part = of(repeat.part());
        Set<String> globs = new LinkedHashSet<>();
        Set<String> longest = new LinkedHashSet<>(List.of(""));
        for (int i = 0; i <= repeat.most(); i++) {
            if (i >= repeat.least()) {
                globs.addAll(longest);
            }
            longest = i < repeat.most() ? joined(longest, part) : longest;
            refuseMore(globs.size());
        }
        return globs;
    }

    private static Set<String> letters(Letter letter) throws InexpressibleException {
        if (letter instanceof Letter.Any) {
            return Set.of("?");
        }
        if (letter instanceof Letter.Exactly exactly) {
            return Set.of(escaped(Character.toString(exactly.expected())));
        }
        List<Integer> members = ((Letter.Member) letter).members(MOST_LETTERS);
        if (members.isEmpty()) {
            throw new InexpressibleException("has a class of many letters");
        }
        return members.stream()
                .map(member -> escaped(Character.toString(member)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> joined(Set<String> lefts, Set<String> rights) throws InexpressibleException {
        refuseMore((long) lefts.size() * rights.size());
        Set<String> joined = new LinkedHashSet<>();
        for (String left : lefts) {
            for (String right : rights) {
                joined.add(left + right);
            }
        }
        return joined;
    }

    private static void refuseMore(long size) throws InexpressibleException {
        if (size > Phrases.MOST) {
            throw new InexpressibleException("stands for more than " + Phrases.MOST + " words");
        }
    }
}
