package org.declan.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.declan.query.Inclusion;
import org.declan.query.Pattern;

/** Finds patterns that are superfluous beside another of their theme, whatever the texts. */
final class PatternPairs {

    private final Inclusion inclusion;

    PatternPairs(KnownWords words) {
        this.inclusion = new Inclusion(words::readings);
    }

    List<LintFinding> findings(List<PatternPlace> patterns) {
        List<LintFinding> findings = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            for (int j = 0; j < patterns.size(); j++) {
                PatternPlace one = patterns.get(i);
                PatternPlace other = patterns.get(j);
                if (i != j && isWithin(one, other)) {
                    boolean mutual = isWithin(other, one);
                    // Of two that find the same the first stays.
                    if (!mutual || j < i) {
                        findings.add(finding(one, other, mutual));
                        break;
                    }
                }
            }
        }
        return findings;
    }

    private boolean isWithin(PatternPlace one, PatternPlace other) {
        return areRivals(one, other) && inclusion.holds(one.pattern(), other.pattern());
    }

    private static LintFinding finding(PatternPlace one, PatternPlace other, boolean mutual) {
        Problem problem =
                mutual ? Problem.DUPLICATE : isCancelled(other) ? Problem.SUBSUMED_UNLESS_CANCELLED : Problem.SUBSUMED;
        String what = one.finds() ? "finds" : "cancels";
        String detail = mutual
                ? what + " what the pattern in line " + other.place().line() + " " + what
                : "all that it " + what + " the pattern in line "
                        + other.place().line() + " " + what + " too";
        return LintFinding.of(problem, one, detail).beside(other);
    }

    /** Whether the other does for the theme all that the one is there for, if only it matches. */
    private static boolean areRivals(PatternPlace one, PatternPlace other) {
        if (!one.theme().id().equals(other.theme().id()) || one.role() != other.role()) {
            return false;
        }
        if (!one.finds()) {
            return other.clue() == PatternPlace.ALL_CLUES || other.clue() == one.clue();
        }
        List<String> cancels = texts(one.theme().clues().get(one.clue()).unless());
        return cancels.containsAll(texts(other.theme().clues().get(other.clue()).unless()));
    }

    private static boolean isCancelled(PatternPlace pattern) {
        return pattern.finds()
                && !(pattern.theme().unless().isEmpty()
                        && pattern.theme().clues().get(pattern.clue()).unless().isEmpty());
    }

    private static List<String> texts(List<Pattern> patterns) {
        return patterns.stream().map(Pattern::text).toList();
    }
}
