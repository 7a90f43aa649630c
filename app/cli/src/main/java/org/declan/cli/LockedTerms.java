package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.declan.count.GroupedTerms;
import org.declan.count.TermIds;
import org.declan.report.lock.LockedNumber;
import org.declan.text.CodePointOrder;

/** The terms of a lock: how many there are in each group, and how often those that are named occur in it. */
final class LockedTerms {

    private final GroupedTerms terms;
    private final List<String> groups;
    private final List<TermRanking.Ranked> ranked;

    /**
     * @param filter which terms are counted at all
     */
    LockedTerms(GroupedTerms terms, List<String> groups, TermFilter filter) {
        this.terms = terms;
        this.groups = groups;
        this.ranked = TermRanking.of(terms, groups, filter);
    }

    /** All occurrences and all different terms of each group. */
    List<LockedNumber> totals() {
        List<LockedNumber> totals = new ArrayList<>();
        int[] places = TermRanking.places(ranked, terms);
        for (String group : groups) {
            long[] sums = new long[2];
            terms.group(group).forEach((term, count, entry) -> {
                if (places[term] >= 0) {
                    sums[0] += count;
                    sums[1]++;
                }
            });
            totals.add(new LockedNumber(new LockedNumber.Key(LockedNumber.Kind.TERM_TOKENS, "", group), sums[0]));
            totals.add(new LockedNumber(new LockedNumber.Key(LockedNumber.Kind.TERM_TYPES, "", group), sums[1]));
        }
        return totals;
    }

    /** The most frequent terms, as they are read. */
    List<String> top(int most) {
        return ranked.stream()
                .map(TermRanking.Ranked::term)
                .distinct()
                .limit(most)
                .toList();
    }

    /** How often each of some terms occurs in each group, by code point: an order that does not change with the counts. */
    List<LockedNumber> counts(Iterable<String> wanted) {
        SortedMap<String, long[]> sums = new TreeMap<>(CodePointOrder::compare);
        wanted.forEach(term -> sums.put(term, new long[groups.size()]));
        TermIds ids = terms.ids();
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            terms.group(groups.get(i)).forEach((term, count, entry) -> {
                // Terms that are read alike are one number.
                long[] sum = sums.get(ids.term(term));
                if (sum != null) {
                    sum[group] += count;
                }
            });
        }
        List<LockedNumber> counts = new ArrayList<>();
        sums.forEach((term, sum) -> {
            for (int group = 0; group < sum.length; group++) {
                LockedNumber.Key key = new LockedNumber.Key(LockedNumber.Kind.TERM, term, groups.get(group));
                counts.add(new LockedNumber(key, sum[group]));
            }
        });
        return counts;
    }
}
