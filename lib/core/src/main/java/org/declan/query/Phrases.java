package org.declan.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declan.query.Expression.One;
import org.declan.text.CodePointOrder;

/**
 * Writes a pattern out as the phrases it stands for, for programs that have no more than lists. A word of a phrase is a
 * folded form, in which {@code *} is any run of characters and {@code ?} one character; a backslash takes {@code *},
 * {@code ?} and itself literally.
 */
public final class Phrases {

    /** No pattern is written out into more than this many phrases. */
    public static final int MOST = 2000;

    private final Function<String, ? extends Collection<String>> forms;

    /** @param forms the folded forms a lemma has */
    public Phrases(Function<String, ? extends Collection<String>> forms) {
        this.forms = forms;
    }

    /**
     * The phrases of a pattern, each a list of words, without doubles, in an order that depends on the pattern alone.
     *
     * @throws InexpressibleException when it asks for what no list of phrases can say
     */
    public List<List<String>> of(Pattern pattern) throws InexpressibleException {
        if (pattern.hasConditions()) {
            throw new InexpressibleException("asks with & for what else its sentence has");
        }
        Set<List<String>> phrases = words(pattern.hit());
        phrases.remove(List.<String>of());
        return List.copyOf(phrases);
    }

    private Set<List<String>> words(Expression<Atom> expression) throws InexpressibleException {
        if (expression instanceof One<Atom> one) {
            Set<List<String>> words = new LinkedHashSet<>();
            for (String word : word(one.symbol())) {
                words.add(List.of(word));
            }
            return words;
        }
        if (expression instanceof Expression.Sequence<Atom> sequence) {
            Set<List<String>> phrases = new LinkedHashSet<>(List.of(List.of()));
            for (Expression<Atom> part : sequence.parts()) {
                phrases = joined(phrases, words(part));
            }
            return phrases;
        }
        if (expression instanceof Expression.Choice<Atom> choice) {
            Set<List<String>> phrases = new LinkedHashSet<>();
            for (Expression<Atom> option : choice.options()) {
                phrases.addAll(words(option));
                refuseMore(phrases.size());
            }
            return phrases;
        }
        return repeated((Expression.Repeat<Atom>) expression);
    }

    private Set<List<String>> repeated(Expression.Repeat<Atom> repeat) throws InexpressibleException {
        if (repeat.most() == Expression.UNBOUNDED) {
            throw new InexpressibleException("repeats words without limit");
        }
        boolean any = repeat.part() instanceof One<Atom> one && one.symbol().equals(Atom.ANY);
        if (any && repeat.least() != repeat.most()) {
            throw new InexpressibleException("has a gap");
        }
        Set<List<String>> part = words(repeat.part());
        Set<List<String>> phrases = new LinkedHashSet<>();
        Set<List<String>> longest = new LinkedHashSet<>(List.of(List.of()));
        for (int i = 0; i <= repeat.most(); i++) {
            if (i >= repeat.least()) {
                phrases.addAll(longest);
            }
            longest = i < repeat.most() ? joined(longest, part) : longest;
            refuseMore(phrases.size());
        }
        return phrases;
    }

    private static Set<List<String>> joined(Set<List<String>> lefts, Set<List<String>> rights)
            throws InexpressibleException {
        refuseMore((long) lefts.size() * rights.size());
        Set<List<String>> joined = new LinkedHashSet<>();
        for (List<String> left : lefts) {
            for (List<String> right : rights) {
                List<String> both = new ArrayList<>(left);
                both.addAll(right);
                joined.add(both);
            }
        }
        return joined;
    }

    private static void refuseMore(long size) throws InexpressibleException {
        if (size > MOST) {
            throw new InexpressibleException("stands for more than " + MOST + " phrases");
        }
    }

    private Set<String> word(Atom atom) throws InexpressibleException {
        if (atom.equals(Atom.ANY)) {
            return Set.of("*");
        }
        if (atom instanceof Atom.Or or) {
            Set<String> words = new LinkedHashSet<>();
            for (Atom part : or.parts()) {
                words.addAll(word(part));
            }
            refuseMore(words.size());
            return words;
        }
        if (!(atom instanceof Atom.Has has)) {
            throw new InexpressibleException(
                    atom instanceof Atom.Not ? "excludes words" : "asks for several things of one word");
        }
        return switch (has.attribute()) {
            case WORD -> Globs.of(has.value());
            case LEMMA -> forms(has.value());
            case POS -> throw new InexpressibleException("asks for a part of speech");
        };
    }

    private Set<String> forms(Value value) throws InexpressibleException {
        if (!(value instanceof Value.OneOf oneOf)) {
            throw new InexpressibleException("describes lemmas instead of naming them");
        }
        Set<String> words = new LinkedHashSet<>();
        for (String lemma :
                oneOf.texts().stream().sorted(CodePointOrder::compare).toList()) {
            words.addAll(forms.apply(lemma).stream()
                    .map(Globs::escaped)
                    .sorted(CodePointOrder::compare)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        refuseMore(words.size());
        return words;
    }
}
