package org.declan.count;

/**
 * Which terms are counted.
 *
 * @param unit what stands for a word
 * @param folding which spellings are one
 * @param lengths how many words a term has
 * @param words which words terms are made of
 */
public record TermSelection(Unit unit, Folding folding, Lengths lengths, WordFilter words) {

    /** How many words a term may have. */
    public static final int LONGEST = 50;

    /**
     * How many words a term has: from the one to the other.
     *
     * @param shortest from 1
     * @param longest up to {@value #LONGEST}
     */
    public record Lengths(int shortest, int longest) {

        /** Single words. */
        public static final Lengths ONE = new Lengths(1, 1);

        public Lengths {
            if (shortest < 1 || longest < shortest || longest > LONGEST) {
                throw new IllegalArgumentException("no n-gram has " + shortest + " to " + longest + " words");
            }
        }
    }

    /** Single forms, all of them. */
    public static final TermSelection FORMS = new TermSelection(Unit.FORM, Folding.CASE, Lengths.ONE, WordFilter.ALL);
}
