package org.declan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What each pattern does in a stretch of text, beside what all do.
 *
 * @param mentions of each theme, by all its patterns
 * @param patterns the part of each pattern, in the order of {@link LexiconPatterns#list()}
 */
public record AblationCounts(List<Long> mentions, List<Contribution> patterns) {

    public AblationCounts {
        mentions = List.copyOf(mentions);
        patterns = List.copyOf(patterns);
    }

    /** The counts of both stretches together; they are of the same patterns. */
    public AblationCounts plus(AblationCounts other) {
        return new AblationCounts(
                sums(mentions, other.mentions, Long::sum), sums(patterns, other.patterns, Contribution::plus));
    }

    private static <T> List<T> sums(List<T> some, List<T> more, BinaryOperator<T> plus) {
        List<T> sums = new ArrayList<>(some.size());
        for (int i = 0; i < some.size(); i++) {
            sums.add(plus.apply(some.get(i), more.get(i)));
        }
        return sums;
    }
}
