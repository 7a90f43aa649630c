package org.declan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

        static final Comparator<Ranked> ORDER = order(CodePointOrder::compare);

        /** The same where no term has a character beyond the 65,536 of Java's own order, which the JVM compares faster. */
        private static final Comparator<Ranked> PLAIN_ORDER = order(Comparator.naturalOrder());

        private static Comparator<Ranked> order(Comparator<String> terms) {
            return (one, other) -> {
                int order = Long.compare(other.count, one.count);
                order = order != 0 ? order : terms.compare(one.term, other.term);
                return order != 0 ? order : Integer.compare(one.words, other.words);
            };
        }

        private boolean hasSurrogate() {
            for (int i = 0; i < term.length(); i++) {
                if (Character.isSurrogate(term.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        Ranked counted(long times) {
            return new Ranked(id, term, words, times);
        }
    }

    private TermRanking() {}

    /** The terms of groups that a filter keeps. */
    static List<Ranked> of(GroupedTerms terms, List<String> groups, TermFilter filter) {
        TermIds ids = terms.ids();
        long[] counts = new long[ids.size()];
        for (String group : groups) {
            terms.group(group).forEach((term, count, entry) -> counts[term] += count);
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
        ranked.sort(ranked.stream().anyMatch(Ranked::hasSurrogate) ? Ranked.ORDER : Ranked.PLAIN_ORDER);
        return ranked;
    }

    /** For each term its place among those that are ranked, or a negative number. */
    static int[] places(List<Ranked> ranked, GroupedTerms terms) {
        int[] places = new int[terms.ids().size()];
        Arrays.fill(places, -1);
        for (int place = 0; place < ranked.size(); place++) {
            places[ranked.get(place).id()] = place;
        }
        return places;
    }
}
