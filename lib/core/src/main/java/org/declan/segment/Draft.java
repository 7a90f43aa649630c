package org.declan.segment;

import java.util.ArrayList;
import java.util.List;
import org.declan.text.View;

/** A paragraph in the making: the lines that belong together. */
final class Draft {

    private final List<Line> lines = new ArrayList<>();
    private final boolean blankBefore;
    private boolean blankAfter;
    private View view;

    Draft(Line first, boolean blankBefore) {
        this.lines.add(first);
        this.view = first.view();
        this.blankBefore = blankBefore;
    }

    /** Adds a line: with a space, or rejoining a word broken by a hyphen. */
    void add(Line line, LineHyphen hyphen) {
        lines.add(line);
        view = hyphen.join(view, line.view());
    }

    /** Adds the other half of a paragraph that a page break parted. */
    void add(Draft other, LineHyphen hyphen) {
        lines.addAll(other.lines);
        view = hyphen.join(view, other.view);
        blankAfter = other.blankAfter;
    }

    void closeWithBlank() {
        blankAfter = true;
    }

    boolean blankBefore() {
        return blankBefore;
    }

    boolean blankAfter() {
        return blankAfter;
    }

    Marker marker() {
        return lines.get(0).marker();
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    Line first() {
        return lines.get(0);
    }

    /** Whether the whole paragraph, and nothing less, stands in bold. */
    boolean isBold() {
        int marks = lines.stream().mapToInt(line -> line.bold().marks()).sum();
        return marks == 2 && first().bold().opens() && last().bold().closes();
    }

    View view() {
        return view;
    }

    String text() {
        return view.text();
    }
}
