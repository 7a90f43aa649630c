package org.declan.report.finding;

import java.util.function.UnaryOperator;

/**
 * One thing that a rule found.
 *
 * @param rule the rule
 * @param location what it is about
 * @param message what is wrong, for a person
 * @param suggestion words to write in the place of those found; empty if there are none
 * @param fingerprint by what it is known again
 */
public record Finding(Rule rule, Location location, String message, String suggestion, Fingerprint fingerprint) {

    public Finding {
        if (message.isBlank()) {
            throw new IllegalArgumentException(rule.id() + ": a finding says what is wrong");
        }
    }

    /**
     * A finding without a suggestion; {@link Findings#of} tells it apart from those that are equal.
     *
     * @param fold how spelling is folded where words are matched, so that what is one word there is one here
     */
    public static Finding of(Rule rule, Location location, String message, UnaryOperator<String> fold) {
        return new Finding(rule, location, message, "", Fingerprint.of(rule, location, fold));
    }

    /** This finding with words to write in the place of those found. */
    public Finding suggesting(String words) {
        return new Finding(rule, location, message, words, fingerprint);
    }

    /** How grave it is. */
    public Level level() {
        return rule.level();
    }

    Finding withOrdinal(int number) {
        return new Finding(rule, location, message, suggestion, fingerprint.withOrdinal(number));
    }
}
