package org.declan.tokenize;

import org.declan.text.Spelling;
import org.declan.text.WordSet;

/**
 * Pronouns that follow their verb after a hyphen ({@code a-t-il}, {@code est-ce}, {@code dites-le-nous}) and the particles
 * {@code -ci} and {@code -là} after a noun. A hyphen before anything else is part of the word.
 */
final class Clitics {

    /** Only pronouns: what stands before is a verb. */
    private static final WordSet SUBJECTS = WordSet.of("je tu il elle on ils elles ce");
    /** Also ends of compounds and place names: what stands before must not look like one. */
    private static final WordSet OBJECTS = WordSet.of("nous vous moi toi le la les lui leur y en");

    private static final WordSet PARTICLES = WordSet.of("ci là");
    private static final WordSet COMPOUNDS =
            WordSet.of("rendez-vous chez-nous chez-vous chez-moi chez-lui entre-nous garde-à-vous"
                    + " celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là par-là par-ci de-ci de-là jusque-là"
                    + " m'as-tu-vu qu'en-dira-t-on sot-l'y-laisse");

    /** The longest clitic, with its hyphen. */
    private static final int LONGEST_CLITIC = 6;

    /** A word with more letters before its clitic is no verb, and is not looked at again for each hyphen it has. */
    private static final int LONGEST = 60;

    private Clitics() {}

    /**
     * Where the clitic that ends a hyphenated word begins, that is, the index of its hyphen ({@code -t-il} has two), or
     * -1. Called again on what is left, it finds the one before ({@code dites-le-nous}).
     */
    static int start(String text, int start, int end) {
        int hyphen = end - 1;
        while (hyphen > start && end - hyphen <= LONGEST_CLITIC && CharClass.at(text, hyphen) != CharClass.HYPHEN) {
            hyphen--;
        }
        if (hyphen <= start || end - hyphen > LONGEST_CLITIC || end - start > LONGEST) {
            return -1;
        }
        String tail = Spelling.fold(text.substring(hyphen + 1, end));
        boolean subject = SUBJECTS.contains(tail);
        boolean object = OBJECTS.contains(tail);
        boolean particle = PARTICLES.contains(tail);
        if (!subject && !object && !particle) {
            return -1;
        }
        if (COMPOUNDS.contains(Spelling.fold(text.substring(start, end)))) {
            return -1;
        }
        if (subject && isEuphonicT(text, start, hyphen)) {
            return hyphen - 2;
        }
        return object && isName(text, start, hyphen) ? -1 : hyphen;
    }

    private static boolean isEuphonicT(String text, int start, int hyphen) {
        return hyphen - start >= 3
                && (text.charAt(hyphen - 1) == 't' || text.charAt(hyphen - 1) == 'T')
                && CharClass.at(text, hyphen - 2) == CharClass.HYPHEN;
    }

    /** Whether what stands before an object pronoun has a hyphen or ends in no verb ending: a name or a compound. */
    private static boolean isName(String text, int start, int hyphen) {
        for (int i = start; i < hyphen; i++) {
            if (CharClass.at(text, i) == CharClass.HYPHEN) {
                String tail = Spelling.fold(text.substring(i + 1, hyphen));
                return !OBJECTS.contains(tail) && !tail.equals("t");
            }
        }
        boolean capital = Character.isUpperCase(text.charAt(start)) && start > 0 && text.charAt(start - 1) != '(';
        String verb = Spelling.fold(text.substring(start, hyphen));
        boolean ending = verb.endsWith("ons")
                || verb.endsWith("ez")
                || verb.endsWith("e")
                || verb.endsWith("s")
                || verb.endsWith("a")
                || verb.endsWith("t");
        return !ending || (capital && !verb.endsWith("ons") && !verb.endsWith("ez") && !verb.endsWith("s"));
    }
}
