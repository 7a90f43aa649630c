package org.declan.cli;

import org.declan.count.Folding;
import org.declan.query.Regex;
import org.jspecify.annotations.Nullable;

/**
 * Which of the terms that were counted are shown.
 *
 * @param minCount the least count in all groups together
 * @param expression what a term has to match as a whole; null lets all pass
 */
record TermFilter(int minCount, @Nullable Regex expression) {

    boolean keeps(String term, long count) {
        return count >= Math.max(1, minCount) && (expression == null || expression.accepts(Folding.CASE.fold(term)));
    }
}
