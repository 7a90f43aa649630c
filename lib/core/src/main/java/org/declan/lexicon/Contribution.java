package org.declan.lexicon;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one pattern does in a stretch of text. What it does alone is a difference: the theme's count less the count of a
 * theme file without the pattern. So it is below zero where the count would rise: without a pattern that cancels, or
 * without a clue whose hit makes one mention of two. (What a pattern cancels could itself have made one mention of two.)
 *
 * @param hits its matches, cancelled ones too
 * @param cancelled of a clue, its hits that are cancelled; of a pattern that cancels, hits that it alone cancels
 * @param mentions mentions that a hit of it is part of; 0 for a pattern that cancels
 * @param mentionsAlone mentions of the theme, less those it would have without the pattern
 * @param sentencesAlone sentences with the theme, less those there would be without the pattern
 * @param forms the words of its hits, folded, cancelled ones of a clue left out, with how often; those longer than
 *     {@value #LONGEST_FORM} characters are cut there
 */
public record Contribution(
        long hits, long cancelled, long mentions, long mentionsAlone, long sentencesAlone, Map<String, Long> forms) {

    /** What a pattern does in no text: the identity of {@link #plus}. */
    public static final Contribution NONE = new Contribution(0, 0, 0, 0, 0, Map.of());

    /** Some patterns span half a sentence; a form as long as that is a quotation. */
    static final int LONGEST_FORM = 80;

    public Contribution {
        if (hits < 0 || cancelled < 0 || mentions < 0 || mentions > hits) {
            throw new IllegalArgumentException("counts that cannot be: " + hits + " hits in " + mentions + " mentions, "
                    + cancelled + " cancelled");
        }
    }

    /** What it does in both stretches together. */
    public Contribution plus(Contribution other) {
        return new Contribution(
                hits + other.hits,
                cancelled + other.cancelled,
                mentions + other.mentions,
                mentionsAlone + other.mentionsAlone,
                sentencesAlone + other.sentencesAlone,
                plus(forms, other.forms));
    }

    private static Map<String, Long> plus(Map<String, Long> some, Map<String, Long> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Map<String, Long> sum = new TreeMap<>(some);
        more.forEach((form, count) -> sum.merge(form, count, Long::sum));
        return sum;
    }
}
