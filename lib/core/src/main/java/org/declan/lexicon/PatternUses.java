package org.declan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.declan.lexicon.PatternUse.Occurrences;
import org.declan.lexicon.PatternUse.Pair;

/** Tells from what patterns did in texts which of them did nothing, nothing of their own, or too much. */
final class PatternUses {

    private final List<PatternPlace> patterns;
    private final PatternUse use;

    PatternUses(List<PatternPlace> patterns, PatternUse use) {
        this.patterns = patterns;
        this.use = use;
    }

    List<LintFinding> findings() {
        List<LintFinding> findings = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (use.uses(i) == 0) {
                findings.add(idle(i));
            }
        }
        subsumed(findings);
        use.shared().forEach((pair, often) -> findings.add(shared(pair, often)));
        return findings;
    }

    private LintFinding idle(int number) {
        PatternPlace pattern = patterns.get(number);
        long matches = use.matches(number);
        if (pattern.finds()) {
            String detail = matches == 0 ? "no hit in these texts" : "each of its hits in these texts is cancelled";
            return LintFinding.of(Problem.NEVER_MATCHES, pattern, detail).times(matches, "");
        }
        String detail = matches == 0 ? "no hit in these texts" : "none of its hits in these texts meets one to cancel";
        return LintFinding.of(Problem.NEVER_CANCELS, pattern, detail).times(matches, "");
    }

    /** One finding for a pattern, beside the first that holds all its hits; of two that hold each other's the first stays. */
    private void subsumed(List<LintFinding> findings) {
        int last = -1;
        for (Map.Entry<Pair, Occurrences> entry : use.within().entrySet()) {
            Pair pair = entry.getKey();
            boolean mutual = isWithin(pair.turned());
            if (pair.one() != last && isWithin(pair) && (!mutual || pair.other() < pair.one())) {
                last = pair.one();
                PatternPlace other = patterns.get(pair.other());
                Occurrences often = entry.getValue();
                String detail = "in these texts all that it finds lies in what the pattern in line "
                        + other.place().line() + " finds";
                findings.add(LintFinding.of(Problem.SUBSUMED_HERE, patterns.get(pair.one()), detail)
                        .beside(other)
                        .times(often.count(), often.example()));
            }
        }
    }

    private boolean isWithin(Pair pair) {
        Occurrences often = use.within().get(pair);
        return often != null && often.count() == use.uses(pair.one());
    }

    private LintFinding shared(Pair pair, Occurrences often) {
        PatternPlace other = patterns.get(pair.other());
        String detail = "words that it finds are counted for " + other.theme().id() + " too";
        return LintFinding.of(Problem.TWO_THEMES, patterns.get(pair.one()), detail)
                .beside(other)
                .times(often.count(), often.example());
    }
}
