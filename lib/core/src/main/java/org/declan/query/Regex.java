package org.declan.query;

import java.util.function.UnaryOperator;

/**
 * A regular expression for the whole of a word or term, read and run as the values of a {@link Pattern} are, in linear
 * time, for words that are folded in a way of the caller's. Immutable.
 */
public final class Regex {

    private final Value value;

    private Regex(Value value) {
        this.value = value;
    }

    /**
     * Reads an expression.
     *
     * @param folding what makes one of different spellings, done to the letters of the expression
     * @throws PatternException at the first mistake
     */
    public static Regex parse(String text, UnaryOperator<String> folding) throws PatternException {
        return new Regex(Value.of(new RegexParser(new Cursor(text), folding).parse()));
    }

    /** Whether it matches the whole of a word or term that is folded in the same way, of at most {@value Value#LONGEST} characters. */
    public boolean accepts(String folded) {
        return value.accepts(folded);
    }
}
