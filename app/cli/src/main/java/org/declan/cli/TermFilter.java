package org.declan.cli;

import org.declan.query.Regex;
import org.jspecify.annotations.Nullable;

/**
 * Which of the terms that were counted are shown.
 *
 * @param minCount the least count in all groups together
 * @param expression what a term has to match as a whole, folded as terms are; null lets all pass
 */
record TermFilter(int minCount, @Nullable Regex expression) {

    boolean keeps(long count) {
        return count >= Math.max(1, minCount);
    }

    boolean keeps(String term) {
        return expression == null || expression.accepts(term);
    }
}
