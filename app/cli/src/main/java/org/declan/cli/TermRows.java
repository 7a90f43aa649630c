package org.declan.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.declan.cli.TermRanking.Ranked;
import org.declan.count.GroupedTerms;
import org.declan.count.TermCount;
import org.declan.count.TermTally;
import org.declan.report.RowEnd;
import org.declan.report.RowWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of the table of {@code terms}. Each term has a row in every group, and most do not occur in most of
 * them: of a hundred texts, those rows are 97 of 100, so that they are made once a group.
 */
final class TermRows {

    /** How many ends of rows are kept: a power of 2. */
    private static final int PLACES = 1 << 13;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final List<Ranked> ranked;
    private final GroupedTerms terms;
    private final List<TermTally> tallies;
    private final List<String> labels;
    private final RowWriter rows;
    private final @Nullable Known[] knownEnds = new @Nullable Known[PLACES];

    /**
     * Rows of terms.
     *
     * @param ranked the terms that are shown
     * @param groups the groups that are shown, in order
     * @param labels how they are called
     */
    TermRows(List<Ranked> ranked, GroupedTerms terms, List<String> groups, List<String> labels, RowWriter rows) {
        this.ranked = ranked;
        this.terms = terms;
        this.tallies = groups.stream().map(terms::group).toList();
        this.labels = labels;
        this.rows = rows;
    }

    /** Writes each term in every group. */
    void writeAll() throws IOException {
        RowEnd[] none = new RowEnd[tallies.size()];
        for (int group = 0; group < none.length; group++) {
            none[group] = rows.end(TermTables.cells(
                    labels.get(group), TermCount.NONE, tallies.get(group).words(), null));
        }
        Occurrences occurrences = new Occurrences();
        RowEnd[] ends = none.clone();
        for (int place = 0; place < ranked.size(); place++) {
            for (int i = occurrences.lasts[place]; i >= 0; i = occurrences.before[i]) {
                ends[occurrences.groups[i]] = end(occurrences.groups[i], occurrences.entries[i]);
            }
            rows.writeEach(ranked.get(place).term(), ends);
            for (int i = occurrences.lasts[place]; i >= 0; i = occurrences.before[i]) {
                ends[occurrences.groups[i]] = none[occurrences.groups[i]];
            }
        }
    }

    /** Writes group by group its most frequent terms. */
    void writeTop(int top) throws IOException {
        int[] places = TermRanking.places(ranked, terms);
        for (int group = 0; group < tallies.size(); group++) {
            List<Found> own = new ArrayList<>();
            tallies.get(group).forEach((term, count, entry) -> {
                if (places[term] >= 0) {
                    own.add(new Found(ranked.get(places[term]).counted(count), entry));
                }
            });
            own.sort((one, other) -> Ranked.ORDER.compare(one.term, other.term));
            for (Found found : own.subList(0, Math.min(top, own.size()))) {
                rows.writeEach(found.term.term(), end(group, found.entry));
            }
        }
    }

    /** The end of a row: the many terms that occur once or twice share a few of them. */
    private RowEnd end(int group, int entry) throws IOException {
        long summary = tallies.get(group).summary(entry);
        if (summary == 0) {
            return newEnd(group, entry);
        }
        int place = Long.hashCode((summary + group) * MULTIPLIER) & (PLACES - 1);
        Known known = knownEnds[place];
        if (known == null || known.group != group || known.summary != summary) {
            known = new Known(group, summary, newEnd(group, entry));
            knownEnds[place] = known;
        }
        return known.end;
    }

    private RowEnd newEnd(int group, int entry) throws IOException {
        TermTally tally = tallies.get(group);
        TermTally.Occurrence found = tally.occurrence(entry);
        return rows.end(TermTables.cells(labels.get(group), found.count(), tally.words(), found.dispersion()));
    }

    /** The end of the rows of a group whose terms have that summary. */
    private record Known(int group, long summary, RowEnd end) {}

    private record Found(Ranked term, int entry) {}

    /** In which groups each ranked term occurs, and where their tallies have it. */
    private final class Occurrences {

        /** For each ranked term its last occurrence, and for each occurrence that of the same term before; else -1. */
        private final int[] lasts = new int[ranked.size()];

        private final int[] before;
        private final int[] groups;
        private final int[] entries;
        private int size;

        Occurrences() {
            int most = tallies.stream().mapToInt(TermTally::terms).reduce(0, Math::addExact);
            before = new int[most];
            groups = new int[most];
            entries = new int[most];
            Arrays.fill(lasts, -1);
            int[] places = TermRanking.places(ranked, terms);
            for (int i = 0; i < tallies.size(); i++) {
                int group = i;
                tallies.get(group).forEach((term, count, entry) -> {
                    if (places[term] >= 0) {
                        add(places[term], group, entry);
                    }
                });
            }
        }

        private void add(int place, int group, int entry) {
            before[size] = lasts[place];
            groups[size] = group;
            entries[size] = entry;
            lasts[place] = size++;
        }
    }
}
