package org.declan.query;

import org.declan.text.Spelling;

/**
 * A regular expression for the whole of a word or term, read and run as the values of a {@link Pattern} are: folded
 * spelling, linear time. Immutable.
 */
public final class Regex {

    private final Value value;

    private Regex(Value value) {
        this.value = value;
    }

    /**
     * Reads an expression.
     *
     * @throws PatternException at the first mistake
     */
    public static Regex parse(String text) throws PatternException {
        return new Regex(Value.of(new RegexParser(new Cursor(text), Spelling::fold).parse()));
    }

    /** Whether it matches the whole of a folded word or term, of at most {@value Value#LONGEST} characters. */
    public boolean accepts(String folded) {
        return value.accepts(folded);
    }
}
