package org.declan.cli;

import org.declan.count.StopWords;
import org.declan.query.Regex;
import org.jspecify.annotations.Nullable;

/**
 * Which of the terms that were counted are shown.
 *
 * @param minCount the least count in all groups together
 * @param leftOut single words that are not shown; those of {@code --stopwords} are not even counted
 * @param expression what a term has to match as a whole, folded as terms are; null lets all pass
 */
record TermFilter(int minCount, StopWords leftOut, @Nullable Regex expression) {

    boolean keeps(long count) {
        return count >= Math.max(1, minCount);
    }

    boolean keeps(String term) {
        return !leftOut.contains(term) && (expression == null || expression.accepts(term));
    }
}
