package org.declan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text cut or broken to a number of terminal columns; a letter is never parted from its marks. */
public final class FittedText {

    static final String ELLIPSIS = "…";
    private static final String AFTER_UNDERSCORE = "(?<=_)";

    private FittedText() {}

    /** The text, or as much of its beginning as fits with an ellipsis. */
    public static String head(String text, int width) {
        return DisplayWidth.of(text) <= width ? text : text.substring(0, cut(text, 0, width - 1)) + ELLIPSIS;
    }

    /** The text, or as much of its end as fits with an ellipsis. */
    public static String tail(String text, int width) {
        int excess = DisplayWidth.of(text) - width;
        if (excess <= 0) {
            return text;
        }
        int at = 0;
        for (int dropped = 0; dropped < excess + 1; ) {
            int next = DisplayWidth.next(text, at);
            dropped += DisplayWidth.of(text.substring(at, next));
            at = next;
        }
        return ELLIPSIS + text.substring(at);
    }

    /** The text as lines broken at spaces, and inside words that are longer than a line. No-break spaces hold. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +", -1)) {
            for (String piece : pieces(word, width)) {
                if (line.isEmpty()) {
                    line = piece;
                } else if (DisplayWidth.of(line) + 1 + DisplayWidth.of(piece) <= width) {
                    line = line + " " + piece;
                } else {
                    lines.add(line);
                    line = piece;
                }
            }
        }
        lines.add(line);
        return lines;
    }

    /** The word in pieces of a line each; a letter too wide for a line is an ellipsis. */
    private static List<String> pieces(String word, int width) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = Math.max(cut(word, at, width), DisplayWidth.next(word, at));
            pieces.add(head(word.substring(at, end), width));
            at = end;
        }
        return pieces;
    }

    /** A snake_case name broken after underscores to pieces no wider than {@code width}, as far as they go. */
    static List<String> nameLines(String name, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : name.split(AFTER_UNDERSCORE, -1)) {
            if (!line.isEmpty() && line.length() + piece.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        return lines.stream().map(piece -> head(piece, width)).toList();
    }

    /** The columns of the longest piece of a snake_case name. */
    static int longestPiece(String name) {
        return Arrays.stream(name.split(AFTER_UNDERSCORE, -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Where the part from {@code from} on that takes at most {@code width} columns ends. */
    private static int cut(String text, int from, int width) {
        int at = from;
        int used = 0;
        while (at < text.length()) {
            int next = DisplayWidth.next(text, at);
            used += DisplayWidth.of(text.substring(at, next));
            if (used > width) {
                return at;
            }
            at = next;
        }
        return at;
    }
}
