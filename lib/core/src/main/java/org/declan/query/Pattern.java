package org.declan.query;

import java.util.List;
import java.util.Map;

/** DOC */
public final class Pattern {

    private final String text;
    private final Expression<Atom> hit;
    private final List<Expression<Atom>> present;
    private final List<Expression<Atom>> absent;

    Pattern(String text, Expression<Atom> hit, List<Expression<Atom>> present, List<Expression<Atom>> absent) {
        this.text = text;
        this.hit = hit;
        this.present = List.copyOf(present);
        this.absent = List.copyOf(absent);
    }

    /**
     * Reads a pattern that uses no word sets.
     *
     * @throws PatternException at the first mistake
     */
    public static Pattern parse(String text) throws PatternException {
        return parse(text, Map.of());
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern as written
     * @param sets what {@code $name} stands for, by name without the dollar sign; see {@link WordSets}
     * @throws PatternException at the first mistake
     */
    public static Pattern parse(String text, Map<String, Pattern> sets) throws PatternException {
        return new PatternParser(text, WordSets.of(sets)).parse();
    }

    /** The pattern as written. */
    public String text() {
        return text;
    }

    /** What a hit is a match of. */
    Expression<Atom> hit() {
        return hit;
    }

    /** What must match somewhere in the sentence of a hit. */
    List<Expression<Atom>> present() {
        return present;
    }

    /** What must match nowhere in the sentence of a hit. */
    List<Expression<Atom>> absent() {
        return absent;
    }

    boolean hasConditions() {
        return !present.isEmpty() || !absent.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
