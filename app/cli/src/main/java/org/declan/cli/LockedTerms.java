package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.declan.count.GroupedTerms;
import org.declan.count.TermIds;
import org.declan.count.TermTally;
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
        for (String group : groups) {
            TermTally tally = terms.group(group);
            long tokens = 0;
            long types = 0;
            for (TermRanking.Ranked term : ranked) {
                long count = tally.count(term.id()).count();
                tokens += count;
                types += count > 0 ? 1 : 0;
            }
            totals.add(new LockedNumber(new LockedNumber.Key(LockedNumber.Kind.TERM_TOKENS, "", group), tokens));
            totals.add(new LockedNumber(new LockedNumber.Key(LockedNumber.Kind.TERM_TYPES, "", group), types));
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
        SortedMap<String, List<Integer>> ids = new TreeMap<>(CodePointOrder::compare);
        wanted.forEach(term -> ids.put(term, new ArrayList<>()));
        TermIds all = terms.ids();
        for (int id = 0; id < all.size(); id++) {
            // Terms that are read alike are one number.
            List<Integer> same = ids.get(all.term(id));
            if (same != null) {
                same.add(id);
            }
        }
        List<LockedNumber> counts = new ArrayList<>();
        ids.forEach((term, same) -> {
            for (String group : groups) {
                TermTally tally = terms.group(group);
                long count =
                        same.stream().mapToLong(id -> tally.count(id).count()).sum();
                counts.add(new LockedNumber(new LockedNumber.Key(LockedNumber.Kind.TERM, term, group), count));
            }
        });
        return counts;
    }
}
