package org.declan.check;

import java.util.List;

/**
 * What a rule says of a text.
 *
 * @param reach whether it is about the text
 * @param breaches where the text breaks it
 * @param occurrences of a rule about all texts together, what it counts in this one; else none
 */
public record Verdict(Reach reach, List<Breach> breaches, List<Occurrence> occurrences) {

    /** Whether a rule is about a text. */
    public enum Reach {
        /** It is. */
        SELECTED,
        /** It is about others. */
        OTHER,
        /** It would be, had the text a date that says so. */
        UNDATED
    }

    public Verdict {
        breaches = List.copyOf(breaches);
        occurrences = List.copyOf(occurrences);
    }

    static Verdict notApplied(Reach reach) {
        return new Verdict(reach, List.of(), List.of());
    }

    static Verdict of(List<Breach> breaches) {
        return new Verdict(Reach.SELECTED, breaches, List.of());
    }
}
