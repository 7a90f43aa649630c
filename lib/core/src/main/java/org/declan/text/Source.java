package org.declan.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A decoded file, unchanged: every offset declan reports is an offset into this text. A byte-order mark is its first
 * character, so that offsets hold for any program that decodes the file as it is.
 */
public final class Source {

    private final String name;
    private final Text text;
    private int @Nullable [] lineStarts;
    private int @Nullable [] surrogates;

    /**
     * @param name the path as the user wrote it, for messages
     * @param text the whole decoded file
     */
    public Source(String name, Text text) {
        this.name = name;
        this.text = text;
    }

    /** A text that is a string already. */
    public Source(String name, String text) {
        this(name, Text.of(text));
    }

    /** The path as the user wrote it. */
    public String name() {
        return name;
    }

    /** The whole decoded file, line ends and marks included. */
    public Text text() {
        return text;
    }

    /** Line and column of a UTF-16 offset. */
    public Place place(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, codePoint(offset) - codePoint(starts[line]) + 1);
    }

    /** How many lines the file has; an empty file has one. */
    public int lines() {
        return lineStarts().length;
    }

    /** The number of code points before a UTF-16 offset: the unit of every printed offset. */
    public int codePoint(int offset) {
        int[] lows = surrogates();
        if (lows.length == 0) {
            return offset;
        }
        int found = Arrays.binarySearch(lows, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts();
            lineStarts = starts;
        }
        return starts;
    }

    private int[] findLineStarts() {
        IntList starts = new IntList();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                starts.add(i + 1);
            }
        }
        return starts.toArray();
    }

    /** Offsets of low surrogates: each is a UTF-16 unit that starts no code point. */
    private int[] surrogates() {
        int[] lows = surrogates;
        if (lows == null) {
            IntList found = new IntList();
            for (int i = 1; i < text.length(); i++) {
                if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                    found.add(i);
                }
            }
            lows = found.toArray();
            surrogates = lows;
        }
        return lows;
    }
}
