package org.declan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.declan.count.ThemeCount;
import org.declan.report.RowWriter;
import org.declan.text.Document;
import org.declan.text.Metadata.Field;
import org.declan.theme.Theme;
import org.jspecify.annotations.Nullable;

/** Adds up the counts of documents by group, and prints every theme of every group, zeros included. */
final class ThemeTally {

    private final List<Theme> themes;
    private final Map<String, List<ThemeCount>> counts = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    ThemeTally(List<Theme> themes) {
        this.themes = themes;
    }

    void add(String group, ThemeWorker.Counts more) {
        counts.merge(group, more.counts(), ThemeTally::plus);
        labels.put(group, label(group, more.document()));
    }

    /** Each group and what a terminal calls it, in the order they came. */
    Map<String, String> labels() {
        return labels;
    }

    /** Theme by theme; on a terminal a document is called by its year and title. */
    void write(RowWriter rows, List<String> groups, boolean terminal) throws Exception {
        for (int theme = 0; theme < themes.size(); theme++) {
            for (String group : groups) {
                ThemeCount count = counts.getOrDefault(group, List.of()).get(theme);
                rows.write(
                        themes.get(theme).id(),
                        terminal ? labels.getOrDefault(group, group) : group,
                        count.mentions(),
                        count.sentences(),
                        count.totalSentences(),
                        orNull(count.sentenceShare()),
                        count.words(),
                        orNull(count.perThousandWords()));
            }
        }
    }

    private static List<ThemeCount> plus(List<ThemeCount> some, List<ThemeCount> more) {
        List<ThemeCount> sums = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            sums.add(some.get(i).plus(more.get(i)));
        }
        return sums;
    }

    private static String label(String group, Document document) {
        String title = document.metadata().value(Field.TITLE);
        if (!group.equals(document.id()) || title.isEmpty()) {
            return group;
        }
        return (document.metadata().year() + " " + title).strip();
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
