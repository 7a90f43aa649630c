package org.declan.segment;

import java.util.Arrays;
import org.declan.text.IntList;

/**
 * Whether the lines of a text are broken at a width, and so whether a line goes on with the next. In such a text most
 * lines that follow another begin in the middle of a sentence, with a small letter; the longest of the lines before them
 * give the width.
 */
final class LineWrap {

    private static final double SMALL_LETTER_SHARE = 0.4;
    private static final double WIDTH_QUANTILE = 0.95;

    /** What is asked of each line. */
    private record Opening(boolean isBlank, boolean hasMarker, boolean startsLower, int width) {

        static Opening of(Lines lines, int index) {
            char initial = lines.initial(index);
            if (initial != ' ') {
                return new Opening(false, false, Character.isLowerCase(initial), lines.width(index));
            }
            Line line = lines.opening(index);
            return new Opening(line.isBlank(), !line.marker().isNone(), line.startsLower(), line.width());
        }
    }

    /** 0 when lines are as long as their paragraphs. */
    private final int width;

    private LineWrap(int width) {
        this.width = width;
    }

    static LineWrap of(Lines lines) {
        IntList widths = new IntList();
        int pairs = 0;
        Opening before = null;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.isAfterGap(i)) {
                before = null;
                continue;
            }
            before = before == null ? Opening.of(lines, i - 1) : before;
            Opening line = Opening.of(lines, i);
            if (!before.isBlank() && !line.isBlank() && !line.hasMarker()) {
                pairs++;
                if (line.startsLower()) {
                    widths.add(before.width());
                }
            }
            before = line;
        }
        if (pairs == 0 || widths.size() < pairs * SMALL_LETTER_SHARE) {
            return new LineWrap(0);
        }
        int[] sorted = widths.toArray();
        Arrays.sort(sorted);
        return new LineWrap(sorted[(int) ((sorted.length - 1) * WIDTH_QUANTILE)]);
    }

    /** Whether the first word of {@code next} would not have fitted on a line that is so wide. */
    boolean forces(int lineWidth, Line next) {
        return width > 0 && lineWidth + 1 + Words.firstWordLength(next.text()) > width;
    }
}
