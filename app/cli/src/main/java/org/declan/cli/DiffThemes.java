package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.declan.compare.Change;
import org.declan.compare.Contrast;
import org.declan.compare.Contrasts;
import org.declan.compare.Reference;
import org.declan.report.Display;
import org.declan.report.Page;
import org.declan.report.Page.Extent;

/** The part of a screen of {@code diff} that is about themes: a grid of them and the groups, and what changed. */
final class DiffThemes {

    /** What is this improbable or more is called a clear change. */
    static final double CLEAR = 0.05;

    private static final int RATE = 6;
    private static final int SPECIFICITY = 7;
    private static final Display.Significant P = new Display.Significant(2);

    private final Diff diff;
    private final List<String> labels;
    private final Page page;

    DiffThemes(Diff diff, List<String> labels, Page page) {
        this.diff = diff;
        this.labels = labels;
        this.page = page;
    }

    private int groups() {
        return labels.size();
    }

    /** Adds it to the page, unless no theme was asked for. */
    void fill() {
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

    /** What became of the themes since the group before; what may be chance is said to be no clear change. */
    private List<String> changes(int group) {
        Contrasts previous = diff.themes().contrasts().against(new Reference.Previous());
        List<String> clear = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (int item : diff.themes().inOrder()) {
            String name = diff.themes().names().get(item);
            String change = previous.change(item, group).orElse(Change.SAME).label();
            previous.of(item, group)
                    .filter(contrast -> contrast.cells().compareRates() != 0)
                    .ifPresent(contrast -> (contrast.p() <= CLEAR ? clear : unclear)
                            .add(name + " " + change + " (p " + P.text(contrast.p()) + ")"));
        }
        if (!unclear.isEmpty()) {
            unclear.set(0, "no clear change: " + unclear.get(0));
        }
        clear.addAll(unclear);
        return clear;
    }

    /** A signed figure with one decimal; what rounds to zero has no sign. */
    static String signed(double value) {
        String figure = String.format(Locale.ROOT, "%.1f", Math.abs(value));
        return figure.equals("0.0") ? figure : (value > 0 ? "+" : "-") + figure;
    }

    /** The mark of a contrast that rests on few. */
    static String mark(Contrast contrast) {
        return contrast.cells().isSmallSample() ? "*" : "";
    }
}
