package org.declan.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.declan.cli.DiffItems.Beyond;
import org.declan.cli.DiffItems.Side;
import org.declan.compare.Contrast;
import org.declan.compare.Contrasts;
import org.declan.compare.Reference;
import org.declan.report.Page;
import org.declan.report.Page.Extent;

/** What {@code diff} shows a person: themes, then for each group the terms it over- and underuses, in one screen. */
final class DiffScreen {

    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_ITEM = 40;

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
        new DiffThemes(diff, labels, page).fill();
        terms();
        seen("Terms first seen", 1, groups(), diff.terms()::firstSeen);
        seen("Terms last seen", 0, groups() - 1, diff.terms()::lastSeen);
        legend();
    }

    private int groups() {
        return diff.groups().size();
    }

    private void terms() {
        page.heading("Terms more (+) and less (-) frequent: " + options.ranking.label() + " (occurrences)");
        Contrasts contrasts = diff.terms().contrasts();
        Contrasts toPrevious = contrasts.against(new Reference.Previous());
        // Of two groups that are each other's reference, one says it all.
        boolean mirrored = groups() == 2 && diff.reference() instanceof Reference.Others;
        for (int group = mirrored ? 1 : 0; group < groups(); group++) {
            String reference = reference(group);
            if (!reference.isEmpty()) {
                sides(group, reference, contrasts);
            }
            if (group > 0 && groups() > 2 && !isPrevious(group)) {
                sides(group, labels.get(group - 1), toPrevious);
            }
        }
    }

    /** Whether a group's reference is the group before, so that it need not be said twice. */
    private boolean isPrevious(int group) {
        int[] reference = diff.reference().of(group, groups()).toArray();
        return reference.length == 1 && reference[0] == group - 1;
    }

    /** What a group's reference is called; nothing when it has none. */
    private String reference(int group) {
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
        int widest = labels.stream().mapToInt(Page::width).max().orElse(0);
        return widest + " + ".length() + Math.max(widest, "others".length()) + 2;
    }

    private String item(int item, Contrast contrast) {
        return name(item) + " " + DiffThemes.signed(options.ranking.score(contrast)) + DiffThemes.mark(contrast)
                + (contrast.q() <= DiffThemes.CLEAR ? "!" : "") + " ("
                + contrast.cells().count() + ")";
    }

    private String name(int item) {
        return Page.cut(diff.terms().names().get(item), LONGEST_ITEM);
    }

    private interface Seen {
        int[] in(int group);
    }

    private void seen(String heading, int from, int end, Seen seen) {
        page.heading(heading + " (occurrences)");
        int width = labels.stream().mapToInt(Page::width).max().orElse(0) + 2;
        for (int group = from; group < end; group++) {
            List<String> items = IntStream.of(seen.in(group))
                    .mapToObj(
                            item -> name(item) + " (" + diff.terms().contrasts().count(item) + ")")
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
                + String.format(Locale.ROOT, "%.1f", options.minSpecificity)
                + ". p is one-sided. More: declan explain specificity.");
        page.remark("* under 5 expected in one of the four cells: p is exact, but log_ratio and g2 are rough.");
        page.remark("! q is 0.05 or less: it stands even with so many terms tested.");
        page.remark("Terms: " + diff.terms().names().size() + " in "
                + diff.terms().contrasts().total() + " words" + (options.all ? "." : "; --all lists all."));
    }
}
