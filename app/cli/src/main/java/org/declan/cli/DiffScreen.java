package org.declan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.declan.cli.DiffItems.Beyond;
import org.declan.cli.DiffItems.Side;
import org.declan.compare.Change;
import org.declan.compare.Contrast;
import org.declan.compare.Contrasts;
import org.declan.compare.Reference;
import org.declan.report.Display;
import org.declan.report.Page;
import org.declan.report.Page.Extent;

/** What {@code diff} shows a person: themes, then for each group the terms it over- and underuses, in one screen. */
final class DiffScreen {

    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_ITEM = 40;
    private static final int RATE = 6;
    private static final int SPECIFICITY = 7;
    private static final Display.Significant P = new Display.Significant(2);

    private final Diff diff;
    private final List<String> labels;
    private final DiffOptions options;
    private final Page page;

    /**
     * A screen.
     *
     * @param labels what each group is called
     */
    DiffScreen(Diff diff, List<String> labels, DiffOptions options, Page page) {
        this.diff = diff;
        this.labels = cut(labels);
        this.options = options;
        this.page = page;
    }

    /** Labels of a width there is room for; drafts of one text begin alike, so then their ends are shown. */
    private static List<String> cut(List<String> labels) {
        List<String> cut =
                labels.stream().map(label -> Page.cut(label, LONGEST_LABEL)).toList();
        return cut.stream().distinct().count() == cut.size()
                ? cut
                : labels.stream()
                        .map(label -> Page.cutStart(label, LONGEST_LABEL))
                        .toList();
    }

    /** Fills the page. */
    void fill() {
        themes();
        terms();
        seen("Terms first seen", 1, groups(), diff.terms()::firstSeen);
        seen("Terms last seen", 0, groups() - 1, diff.terms()::lastSeen);
        legend();
    }

    private int groups() {
        return diff.groups().size();
    }

    private void themes() {
        if (diff.themes().names().isEmpty()) {
            return;
        }
        page.heading("Themes: mentions, in 1,000 words, specificity against " + references());
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(""));
        for (int group = 0; group < groups(); group++) {
            header.add(labels.get(group));
        }
        rows.add(header);
        rows.add(words());
        Contrasts contrasts = diff.themes().contrasts();
        for (int item : diff.themes().inOrder()) {
            List<String> row = new ArrayList<>(List.of(diff.themes().names().get(item)));
            for (int group = 0; group < groups(); group++) {
                row.add(cell(contrasts, item, group));
            }
            rows.add(row);
        }
        page.grid(rows);
        for (int group = 1; group < groups(); group++) {
            List<String> changes = changes(group);
            if (!changes.isEmpty()) {
                page.list(labels.get(group) + " since " + labels.get(group - 1) + ": ", changes, Extent.ALL);
            }
        }
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(List.of("words"));
        for (int group = 0; group < groups(); group++) {
            words.add(diff.themes().contrasts().total(group) + " ".repeat(RATE + SPECIFICITY));
        }
        return words;
    }

    private String references() {
        if (diff.reference() instanceof Reference.Base base) {
            return labels.get(base.base());
        }
        return diff.reference() instanceof Reference.Previous ? "the one before" : "all others";
    }

    private static String cell(Contrasts contrasts, int item, int group) {
        long count = contrasts.count(item, group);
        long total = contrasts.total(group);
        double rate = total == 0 ? 0 : 1000.0 * count / total;
        String specificity = contrasts
                .of(item, group)
                .map(contrast -> signed(contrast.specificity()) + mark(contrast))
                .orElse("");
        return count
                + Page.right(count == 0 ? "" : String.format(Locale.ROOT, "%.1f", rate), RATE)
                + Page.right(specificity, SPECIFICITY);
    }

    private List<String> changes(int group) {
        Contrasts previous = diff.themes().toPrevious();
        List<String> changes = new ArrayList<>();
        for (int item : diff.themes().inOrder()) {
            Change change = previous.change(item, group).orElse(Change.SAME);
            if (change != Change.SAME) {
                String p = previous.of(item, group)
                        .map(contrast -> " (p " + P.text(contrast.p()) + ")")
                        .orElse("");
                changes.add(diff.themes().names().get(item) + " " + change.label() + p);
            }
        }
        return changes;
    }

    private void terms() {
        page.heading("Terms more (+) and less (-) frequent than in other texts: specificity (occurrences)");
        boolean mirrored = groups() == 2;
        for (int group = mirrored ? 1 : 0; group < groups(); group++) {
            String reference = name(group);
            if (!reference.isEmpty()) {
                sides(group, reference, diff.terms().contrasts());
            }
            if (group > 0 && !isPrevious(group)) {
                sides(group, labels.get(group - 1), diff.terms().toPrevious());
            }
        }
    }

    /** Whether a group's reference is the group before, so that it need not be said twice. */
    private boolean isPrevious(int group) {
        int[] reference = diff.reference().of(group, groups()).toArray();
        return reference.length == 1 && reference[0] == group - 1;
    }

    /** What a group's reference is called; nothing when it has none. */
    private String name(int group) {
        int[] reference = diff.reference().of(group, groups()).toArray();
        if (reference.length == 0) {
            return "";
        }
        return reference.length == 1 ? labels.get(reference[0]) : "others";
    }

    private void sides(int group, String reference, Contrasts compared) {
        for (Side side : Side.values()) {
            int[] items =
                    diff.terms().beyond(compared, group, new Beyond(side, options.minSpecificity, options.ranking));
            String label = labels.get(group) + (side == Side.MORE ? " + " : " - ") + reference;
            List<String> shown = Arrays.stream(items)
                    .mapToObj(item -> compared.of(item, group)
                            .map(contrast -> item(item, contrast))
                            .orElse(""))
                    .toList();
            page.list(Page.left(label, labelWidth()), shown.isEmpty() ? List.of("–") : shown, extent());
        }
    }

    private int labelWidth() {
        int widest = labels.stream().mapToInt(String::length).max().orElse(0);
        return widest + " + ".length() + Math.max(widest, "others".length()) + 2;
    }

    private String item(int item, Contrast contrast) {
        return Page.cut(diff.terms().names().get(item), LONGEST_ITEM) + " " + signed(contrast.specificity())
                + mark(contrast) + " (" + contrast.cells().count() + ")";
    }

    private interface Seen {
        int[] in(int group);
    }

    private void seen(String heading, int from, int end, Seen seen) {
        page.heading(heading + " (occurrences)");
        int width = labels.stream().mapToInt(String::length).max().orElse(0) + 2;
        for (int group = from; group < end; group++) {
            int in = group;
            List<String> items = IntStream.of(seen.in(group))
                    .mapToObj(item -> Page.cut(diff.terms().names().get(item), LONGEST_ITEM) + " ("
                            + diff.terms().contrasts().count(item, in) + ")")
                    .toList();
            page.list(Page.left(labels.get(group), width), items.isEmpty() ? List.of("–") : items, extent());
        }
    }

    private Extent extent() {
        return options.all ? Extent.ALL : Extent.ONE_LINE;
    }

    private void legend() {
        page.gap();
        page.remark("Specificity: + more, - less than expected, by powers of ten, = as many; listed from "
                + String.format(Locale.ROOT, "%.1f", options.minSpecificity) + " (declan explain specificity).");
        page.remark("* fewer than 5 expected: p is exact, yet one sentence more or less can change the sign.");
        page.remark("Terms tested: " + diff.terms().names().size() + " in "
                + diff.terms().contrasts().total() + " words" + (options.all ? "." : "; --all lists all."));
    }

    private static String signed(double specificity) {
        String figure = String.format(Locale.ROOT, "%.1f", Math.abs(specificity));
        return figure.equals("0.0") ? figure : (specificity > 0 ? "+" : "-") + figure;
    }

    private static String mark(Contrast contrast) {
        return contrast.cells().isSmallSample() ? "*" : "";
    }
}
