package org.declan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.declan.count.GroupedTerms;
import org.declan.count.TermTally;
import org.declan.text.CodePointOrder;

/** The terms that are shown, the most frequent first, those of the same count by code point. */
final class TermRanking {

    /**
     * A term with its rank's reason.
     *
     * @param id its number
     * @param term as it is read
     * @param count in all that it is ranked by
     */
    record Ranked(int id, String term, long count) {

        static final Comparator<Ranked> ORDER =
                Comparator.comparingLong(Ranked::count).reversed().thenComparing(Ranked::term, CodePointOrder::compare);
    }

    /** A term in a group: one row of the table. */
    record Row(Ranked term, String group) {}

    private TermRanking() {}

    /** The terms of groups that a filter keeps. */
    static List<Ranked> of(GroupedTerms terms, List<String> groups, TermFilter filter) {
        List<TermTally> tallies = groups.stream().map(terms::group).toList();
        List<Ranked> ranked = new ArrayList<>();
        for (int id = 0; id < terms.ids().size(); id++) {
            long count = 0;
            for (TermTally tally : tallies) {
                count += tally.count(id).count();
            }
            // Most terms are rare: spell only those that are frequent enough.
            if (filter.keeps(count)) {
                String term = terms.ids().term(id);
                if (filter.keeps(term)) {
                    ranked.add(new Ranked(id, term, count));
                }
            }
        }
        ranked.sort(Ranked.ORDER);
        return ranked;
    }

    /** Each term in every group; or, when there is a limit, group by group its most frequent terms only. */
    static Iterable<Row> rows(List<Ranked> ranked, GroupedTerms terms, List<String> groups, int top) {
        if (top == 0) {
            return () -> ranked.stream()
                    .flatMap(term -> groups.stream().map(group -> new Row(term, group)))
                    .iterator();
        }
        return () -> groups.stream()
                .flatMap(group -> top(ranked, terms.group(group), top).map(term -> new Row(term, group)))
                .iterator();
    }

    private static Stream<Ranked> top(List<Ranked> ranked, TermTally group, int top) {
        return ranked.stream()
                .map(term -> new Ranked(
                        term.id(), term.term(), group.count(term.id()).count()))
                .filter(term -> term.count() > 0)
                .sorted(Ranked.ORDER)
                .limit(top);
    }
}
