package org.declan.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declan.lexicon.AblationCounts;
import org.declan.lexicon.Contribution;
import org.declan.lexicon.LexiconPatterns;
import org.declan.lexicon.ThemePattern;
import org.declan.report.RowWriter;
import org.declan.text.CodePointOrder;
import org.declan.text.Document;
import org.jspecify.annotations.Nullable;

/** Adds up by group what patterns do, and prints every pattern of every group, zeros included. */
final class AblateTally {

    private static final int MOST_FORMS = 10;

    private final LexiconPatterns patterns;
    private final GroupTally<AblationCounts> tally;

    AblateTally(LexiconPatterns patterns, GroupOptions.By by) {
        this.patterns = patterns;
        this.tally = new GroupTally<>(by, AblationCounts::plus);
    }

    void add(Document document, AblationCounts more) {
        tally.add(document, more);
    }

    /** Each group and the year of its last text, in the order they came. */
    Map<String, String> years() {
        return tally.years();
    }

    /** Theme by theme and group by group: the clues, then what cancels, each by what it moves. */
    void write(RowWriter rows, List<String> groups, boolean terminal) throws Exception {
        for (int theme = 0; theme < patterns.themes().size(); theme++) {
            for (String group : groups) {
                AblationCounts counts = tally.count(group);
                for (int pattern : sorted(theme, counts)) {
                    rows.write(row(pattern, counts, terminal ? tally.label(group) : group));
                }
            }
        }
    }

    private List<Integer> sorted(int theme, AblationCounts counts) {
        Comparator<Integer> order = Comparator.comparing(
                        (Integer i) -> patterns.list().get(i).role())
                .thenComparing(i -> -Math.abs(counts.patterns().get(i).mentionsAlone()))
                .thenComparing(i -> -counts.patterns().get(i).mentions())
                .thenComparing(i -> -counts.patterns().get(i).hits());
        return IntStream.range(0, patterns.list().size())
                .boxed()
                .filter(i -> patterns.list().get(i).theme() == theme)
                .sorted(order)
                .toList();
    }

    private @Nullable Object[] row(int index, AblationCounts counts, String group) {
        ThemePattern pattern = patterns.list().get(index);
        Contribution part = counts.patterns().get(index);
        long mentions = counts.mentions().get(pattern.theme());
        boolean isClue = pattern.role() == ThemePattern.Role.CLUE;
        return new @Nullable Object[] {
            patterns.themes().get(pattern.theme()).id(),
            group,
            pattern.pattern().text(),
            isClue ? "clue" : "unless",
            isClue ? "" : clue(pattern),
            part.hits(),
            part.cancelled(),
            part.mentions(),
            part.mentionsAlone(),
            part.sentencesAlone(),
            mentions,
            mentions == 0 ? null : (double) part.mentionsAlone() / mentions,
            forms(part.forms())
        };
    }

    private String clue(ThemePattern unless) {
        return unless.clue() == ThemePattern.ANY_CLUE
                ? ""
                : patterns.themes()
                        .get(unless.theme())
                        .clues()
                        .get(unless.clue())
                        .pattern()
                        .text();
    }

    /** The most frequent first. */
    private static String forms(Map<String, Long> forms) {
        Comparator<Map.Entry<String, Long>> order = Comparator.comparing(entry -> -entry.getValue());
        return forms.entrySet().stream()
                .sorted(order.thenComparing(Map.Entry::getKey, CodePointOrder::compare))
                .limit(MOST_FORMS)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", ", "", forms.size() > MOST_FORMS ? ", …" : ""));
    }
}
