package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.declan.count.HitCount;
import org.declan.report.RowWriter;
import org.declan.theme.ThemePatterns;

/**
 * Adds up the counts of documents by group, and prints every theme of every group, zeros included. A hundred thousand small
 * texts are as many groups: the numbers of each are packed.
 */
final class ThemeTally {

    private final Supplier<ThemePatterns> patterns;
    private final GroupTally<long[]> tally;

    /** Counts of themes that are asked for when the first is written; on a terminal a document has its year and title. */
    ThemeTally(Supplier<ThemePatterns> patterns, GroupOptions.By by, boolean terminal) {
        this.patterns = patterns;
        this.tally =
                terminal ? new GroupTally<>(by, ThemeTally::plus) : new GroupTally<>(by, ThemeTally::plus, by::group);
    }

    void add(ThemeWorker.Counts more) {
        tally.add(more.document(), packed(more.counts()));
    }

    /** Each group and the year of its last text, in the order they came. */
    Map<String, String> years() {
        return tally.years();
    }

    /** Theme by theme. */
    void write(RowWriter rows, List<String> groups) throws Exception {
        List<String> themes = patterns.get().ids();
        List<long[]> counts = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String group : groups) {
            counts.add(tally.count(group));
            labels.add(tally.label(group));
        }
        for (int theme = 0; theme < themes.size(); theme++) {
            for (int group = 0; group < counts.size(); group++) {
                HitCount count = unpacked(counts.get(group), theme);
                rows.write(
                        themes.get(theme),
                        labels.get(group),
                        count.hits(),
                        count.sentences(),
                        count.totalSentences(),
                        GroupTally.orNull(count.sentenceShare()),
                        count.words(),
                        GroupTally.orNull(count.perThousandWords()));
            }
        }
    }

    /** All sentences and all words, which are the same for each theme; then hits and sentences of each. */
    private static long[] packed(List<HitCount> counts) {
        long[] numbers = new long[2 + 2 * counts.size()];
        for (int theme = 0; theme < counts.size(); theme++) {
            HitCount count = counts.get(theme);
            numbers[0] = count.totalSentences();
            numbers[1] = count.words();
            numbers[2 + 2 * theme] = count.hits();
            numbers[3 + 2 * theme] = count.sentences();
        }
        return numbers;
    }

    private static HitCount unpacked(long[] numbers, int theme) {
        return new HitCount(numbers[2 + 2 * theme], numbers[3 + 2 * theme], numbers[0], numbers[1]);
    }

    private static long[] plus(long[] some, long[] more) {
        long[] sums = some.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
        return sums;
    }
}
