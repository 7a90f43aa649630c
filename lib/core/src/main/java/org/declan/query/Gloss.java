package org.declan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern as a person reads it: what {@code $names} and regular expressions stand for is written out, of long lists
 * only the beginning. Forms stand in quotes, lemmas do not, as in patterns.
 */
final class Gloss {

    private static final int SHOWN = 5;
    private static final String OR = " | ";

    private Gloss() {}

    static String of(Pattern pattern) {
        boolean alone = !pattern.hasConditions();
        StringBuilder gloss = new StringBuilder(alone ? bare(pattern.hit()) : words(pattern.hit()));
        pattern.present().forEach(wanted -> gloss.append(" & ").append(words(wanted)));
        pattern.absent().forEach(unwanted -> gloss.append(" & !").append(words(unwanted)));
        return gloss.toString();
    }

    /** Without the brackets that a choice needs where it is part of more. */
    private static String bare(Expression<Atom> expression) {
        String text = words(expression);
        return expression instanceof Expression.Sequence || !text.startsWith("(") || !text.endsWith(")")
                ? text
                : text.substring(1, text.length() - 1);
    }

    private static String words(Expression<Atom> expression) {
        if (expression instanceof Expression.One<Atom> one) {
            return choice(items(one.symbol()));
        }
        if (expression instanceof Expression.Sequence<Atom> sequence) {
            return String.join(" ", sequence.parts().stream().map(Gloss::words).toList());
        }
        if (expression instanceof Expression.Choice<Atom> choice) {
            return choice(items(choice));
        }
        Expression.Repeat<Atom> repeat = (Expression.Repeat<Atom>) expression;
        boolean gap = repeat.least() == 0
                && repeat.most() != Expression.UNBOUNDED
                && repeat.most() > 1
                && repeat.part().equals(new Expression.One<>(Atom.ANY));
        return gap ? "~" + repeat.most() : group(repeat.part()) + times(repeat);
    }

    private static String group(Expression<Atom> part) {
        String text = words(part);
        return part instanceof Expression.Sequence ? "(" + text + ")" : text;
    }

    private static String choice(List<String> items) {
        if (items.size() == 1) {
            return items.get(0);
        }
        int shown = items.size() <= SHOWN ? items.size() : SHOWN - 1;
        String more = shown == items.size() ? "" : OR + "… " + (items.size() - shown) + " more";
        return "(" + String.join(OR, items.subList(0, shown)) + more + ")";
    }

    private static List<String> items(Expression.Choice<Atom> choice) {
        List<String> items = new ArrayList<>();
        for (Expression<Atom> option : choice.options()) {
            if (option instanceof Expression.Choice<Atom> inner) {
                items.addAll(items(inner));
            } else if (option instanceof Expression.One<Atom> one) {
                items.addAll(items(one.symbol()));
            } else {
                items.add(words(option));
            }
        }
        return items;
    }

    private static List<String> items(Atom atom) {
        if (atom instanceof Atom.Has has && has.attribute() != Attribute.POS) {
            return values(has.value()).stream()
                    .map(value -> has.attribute() == Attribute.WORD ? '"' + value + '"' : value)
                    .toList();
        }
        return List.of("[" + condition(atom) + "]");
    }

    private static String condition(Atom atom) {
        if (atom instanceof Atom.Has has) {
            return has.attribute().written() + "=\"" + String.join("|", values(has.value())) + '"';
        }
        if (atom instanceof Atom.And and) {
            return String.join(" & ", and.parts().stream().map(Gloss::condition).toList());
        }
        if (atom instanceof Atom.Or or) {
            return "("
                    + String.join(OR, or.parts().stream().map(Gloss::condition).toList()) + ")";
        }
        return "!(" + condition(((Atom.Not) atom).part()) + ")";
    }

    private static Set<String> values(Value value) {
        if (value instanceof Value.OneOf list) {
            return new TreeSet<>(list.texts());
        }
        if (value instanceof Value.Prefix prefix) {
            return Set.of(prefix.prefix() + "…");
        }
        if (value instanceof Value.Matching matching) {
            return Set.of(letters(matching.expression()));
        }
        return values(((Value.Unaccented) value).value());
    }

    private static String letters(Expression<Letter> expression) {
        if (expression.equals(Value.ANYTHING)) {
            return "…";
        }
        if (expression instanceof Expression.One<Letter> one) {
            return letter(one.symbol());
        }
        if (expression instanceof Expression.Sequence<Letter> sequence) {
            return String.join("", sequence.parts().stream().map(Gloss::letters).toList());
        }
        if (expression instanceof Expression.Choice<Letter> choice) {
            return "("
                    + String.join(
                            "|", choice.options().stream().map(Gloss::letters).toList()) + ")";
        }
        Expression.Repeat<Letter> repeat = (Expression.Repeat<Letter>) expression;
        String part = letters(repeat.part());
        return (repeat.part() instanceof Expression.Sequence ? "(" + part + ")" : part) + times(repeat);
    }

    private static String letter(Letter letter) {
        if (letter instanceof Letter.Exactly exactly) {
            return Character.toString(exactly.expected());
        }
        return letter instanceof Letter.Member member ? member.toString() : ".";
    }

    private static String times(Expression.Repeat<?> repeat) {
        if (repeat.most() == Expression.UNBOUNDED) {
            return repeat.least() == 0 ? "*" : repeat.least() == 1 ? "+" : "{" + repeat.least() + ",}";
        }
        if (repeat.most() == 1) {
            return "?";
        }
        return "{" + repeat.least() + "," + repeat.most() + "}";
    }
}
