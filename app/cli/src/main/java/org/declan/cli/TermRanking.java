package org.declan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declan.count.GroupedTerms;
import org.declan.count.TermIds;
import org.declan.text.CodePointOrder;

/** The terms that are shown, the most frequent first, those of the same count by code point. */
final class TermRanking {

    /**
     * A term with its rank's reason.
     *
     * @param id its number
     * @param term as it is read
     * @param words how many words it has, for those that are read alike
     * @param count in all that it is ranked by
     */
    record Ranked(int id, String term, int words, long count) {

        static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::count)
                .reversed()
                .thenComparing(Ranked::term, CodePointOrder::compare)
                .thenComparing(Ranked::words);

        private Ranked counted(long times) {
            return new Ranked(id, term, words, times);
        }
    }

    /** A term in a group: one row of the table. */
    record Row(Ranked term, String group) {}

    private TermRanking() {}

    /** The terms of groups that a filter keeps. */
    static List<Ranked> of(GroupedTerms terms, List<String> groups, TermFilter filter) {
        TermIds ids = terms.ids();
        long[] counts = new long[ids.size()];
        for (String group : groups) {
            terms.group(group).forEach((term, count) -> counts[term] += count);
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int id = 0; id < counts.length; id++) {
            // Most terms are rare: spell only those that are frequent enough.
            if (filter.keeps(counts[id])) {
                String term = ids.term(id);
                if (filter.keeps(term)) {
                    ranked.add(new Ranked(id, term, ids.length(id), counts[id]));
                }
            }
        }
        ranked.sort(Ranked.ORDER);
        return ranked;
    }

    /** Each term in every group. */
    static Stream<Row> everywhere(List<Ranked> ranked, List<String> groups) {
        return ranked.stream().flatMap(term -> groups.stream().map(group -> new Row(term, group)));
    }

    /** Group by group its most frequent terms. */
    static Stream<Row> top(List<Ranked> ranked, GroupedTerms terms, List<String> groups, int top) {
        Map<Integer, Ranked> byId = ranked.stream().collect(Collectors.toMap(Ranked::id, Function.identity()));
        return groups.stream().flatMap(group -> {
            List<Ranked> own = new ArrayList<>();
            terms.group(group).forEach((id, count) -> {
                Ranked term = byId.get(id);
                if (term != null) {
                    own.add(term.counted(count));
                }
            });
            return own.stream().sorted(Ranked.ORDER).limit(top).map(term -> new Row(term, group));
        });
    }
}
