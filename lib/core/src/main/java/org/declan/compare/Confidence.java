package org.declan.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declan.text.IntList;

/**
 * How likely what an alignment says of a clause is right, 0 to 1. Reworded words: by how much the link is better than the
 * best other thing that could be said, that is, another source of the clause, another clause of the source, or none (the
 * limit). What is new or dropped: by how much the most similar candidate falls short of the limit. Such a margin becomes
 * a share of right answers by a logistic curve that was fitted to lineages of the gold (D to G: 96 links, of which 6
 * are wrong; 182 clauses that are new or dropped, of which 30 wrongly). Of 195 answers on lineages written later (H to J),
 * in fifths, .69 .89 .95 .99 1 was said and .85 .87 .95 1 1 was right: see {@code ConfidenceTest}. Texts that are reworded
 * beyond their words are harder. Of 98 links between texts of different origin, where next to nothing is alike, about a
 * third was right, mostly commonplaces: there a link is less sure. The same words are certain when no text has them twice;
 * of words that stand
 * several times in a text it is the chance to name the right ones blindly.
 */
final class Confidence {

    /** A margin of m is right with 1 / (1 + exp(-(at0 + slope m))). */
    private record Curve(double at0, double slope) {
        double share(double margin) {
            return 1 / (1 + Math.exp(-(at0 + slope * margin)));
        }
    }

    private static final Curve LINKED = new Curve(1.8, 7);
    /** Between texts that are no versions of each other about one link in three is right. */
    private static final Curve LINKED_OF_FOREIGN = new Curve(-0.7, 7);

    private static final Curve ALONE = new Curve(0.6, 7);

    private static final double SURE = 0.5;
    private static final double FOREIGN = 0.1;

    private final ClauseLinks links;
    private final ClauseCandidates candidates;
    private final AlignmentLimits limits;
    /** How often the same words stand in the text that has them most. */
    private final Map<List<String>, Integer> repeats = new HashMap<>();

    /** The words of the later text, clause by clause. */
    private final Set<List<String>> still = new HashSet<>();
    /** The words of the earlier texts. */
    private final Set<List<String>> before = new HashSet<>();

    private final Curve linked;

    Confidence(ClauseLinks links, ClauseCandidates candidates, AlignmentLimits limits) {
        this.links = links;
        this.candidates = candidates;
        this.limits = limits;
        for (int document = 0; document < links.earlier().documents(); document++) {
            count(links.earlier(), document);
        }
        count(links.later(), 0);
        for (int clause = 0; clause < links.later().size(); clause++) {
            still.add(links.later().clause(clause).words());
        }
        for (int clause = 0; clause < links.earlier().size(); clause++) {
            before.add(links.earlier().clause(clause).words());
        }
        linked = isForeign() ? LINKED_OF_FOREIGN : LINKED;
    }

    /** Whether less than a tenth of the clauses have a source that is beyond doubt. */
    private boolean isForeign() {
        int sure = 0;
        for (int clause = 0; clause < links.later().size(); clause++) {
            IntList sources = links.sources(clause);
            boolean isSure = links.isIdentical(clause);
            for (int i = 0; i < sources.size(); i++) {
                isSure |= links.similarity(sources.get(i), clause) >= SURE;
            }
            sure += isSure ? 1 : 0;
        }
        return sure < FOREIGN * Math.min(links.later().size(), links.earlier().size());
    }

    private void count(ClausePool pool, int document) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int clause = pool.first(document); clause < pool.first(document + 1); clause++) {
            counts.merge(pool.clause(clause).words(), 1, Integer::sum);
        }
        counts.forEach((words, count) -> repeats.merge(words, count, Math::max));
    }

    /** The confidence that a clause comes of a source. */
    double ofLink(int source, int clause) {
        return links.isIdentical(clause)
                ? 1.0 / repeats.getOrDefault(links.later().clause(clause).words(), 1)
                : linked.share(marginOfLink(source, clause));
    }

    /** The confidence that a clause comes of nothing; of words that were there, but less often, that it is this one. */
    double ofNew(int clause) {
        List<String> words = links.later().clause(clause).words();
        if (before.contains(words)) {
            return 1.0 / repeats.getOrDefault(words, 1);
        }
        return ALONE.share(marginOfNew(clause));
    }

    /** The confidence that nothing came of a source; of words that are still there, but less often, that it is this one. */
    double ofDropped(int source) {
        List<String> words = links.earlier().clause(source).words();
        if (still.contains(words)) {
            return 1.0 / repeats.getOrDefault(words, 1);
        }
        return ALONE.share(marginOfDropped(source));
    }

    double marginOfLink(int source, int clause) {
        double best = limits.least(links.later().clause(clause));
        IntList sources = candidates.of(clause);
        for (int i = 0; i < sources.size(); i++) {
            if (!isLinked(sources.get(i), clause)) {
                best = Math.max(best, links.similarity(sources.get(i), clause));
            }
        }
        IntList clauses = candidates.ofSource(source);
        for (int i = 0; i < clauses.size(); i++) {
            if (!isLinked(source, clauses.get(i))) {
                best = Math.max(best, links.similarity(source, clauses.get(i)));
            }
        }
        return links.similarity(source, clause) - best;
    }

    double marginOfNew(int clause) {
        double best = 0;
        IntList sources = candidates.of(clause);
        for (int i = 0; i < sources.size(); i++) {
            best = Math.max(best, links.similarity(sources.get(i), clause));
        }
        return limits.least(links.later().clause(clause)) - best;
    }

    double marginOfDropped(int source) {
        double best = 0;
        IntList clauses = candidates.ofSource(source);
        for (int i = 0; i < clauses.size(); i++) {
            best = Math.max(best, links.similarity(source, clauses.get(i)));
        }
        return limits.least(links.earlier().clause(source)) - best;
    }

    private boolean isLinked(int source, int clause) {
        IntList pieces = links.pieces(source);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) == clause) {
                return true;
            }
        }
        return false;
    }
}
