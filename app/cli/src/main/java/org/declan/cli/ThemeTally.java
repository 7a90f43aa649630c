package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.declan.count.HitCount;
import org.declan.report.RowWriter;
import org.declan.theme.ThemePatterns;

/** Adds up the counts of documents by group, and prints every theme of every group, zeros included. */
final class ThemeTally {

    private final Supplier<ThemePatterns> patterns;
    private final GroupTally<List<HitCount>> tally;

    /** Counts of themes that are asked for when the first is written. */
    ThemeTally(Supplier<ThemePatterns> patterns, GroupOptions.By by) {
        this.patterns = patterns;
        this.tally = new GroupTally<>(by, ThemeTally::plus);
    }

    void add(ThemeWorker.Counts more) {
        tally.add(more.document(), more.counts());
    }

    /** Each group and the year of its last text, in the order they came. */
    Map<String, String> years() {
        return tally.years();
    }

    /** Theme by theme; on a terminal a document is called by its year and title. */
    void write(RowWriter rows, List<String> groups, boolean terminal) throws Exception {
        List<String> themes = patterns.get().ids();
        for (int theme = 0; theme < themes.size(); theme++) {
            for (String group : groups) {
                HitCount count = tally.count(group).get(theme);
                rows.write(
                        themes.get(theme),
                        terminal ? tally.label(group) : group,
                        count.hits(),
                        count.sentences(),
                        count.totalSentences(),
                        GroupTally.orNull(count.sentenceShare()),
                        count.words(),
                        GroupTally.orNull(count.perThousandWords()));
            }
        }
    }

    private static List<HitCount> plus(List<HitCount> some, List<HitCount> more) {
        List<HitCount> sums = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            sums.add(some.get(i).plus(more.get(i)));
        }
        return sums;
    }
}
