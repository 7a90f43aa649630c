package org.declan.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The cleaned text of a paragraph with a map back to the {@link Source}: marks, tags, comments, soft hyphens and line
 * ends are out or a single space, decomposed letters are composed, everything else is as in the file. Immutable.
 */
public final class View {

    private static final int[] NONE = {};

    private final Source source;
    private final String text;
    /** Where the first character stands in the source. Of most views all others follow it there. */
    private final int offset;
    /** Else the runs of characters that are neighbours in the source too: where each run starts, here and there. */
    private final int[] viewStarts;

    private final int[] sourceStarts;

    private View(Source source, String text, int[] viewStarts, int[] sourceStarts) {
        this.source = source;
        this.text = text;
        this.offset = sourceStarts.length == 0 ? 0 : sourceStarts[0];
        this.viewStarts = sourceStarts.length == 1 ? NONE : viewStarts;
        this.sourceStarts = sourceStarts.length == 1 ? NONE : sourceStarts;
    }

    private View(Source source, String text, int offset) {
        this.source = source;
        this.text = text;
        this.offset = offset;
        this.viewStarts = NONE;
        this.sourceStarts = NONE;
    }

    /** A text of which each character stands for one of the source, in a row from an offset on. */
    public static View of(Source source, String text, int sourceStart) {
        return new View(source, text, sourceStart);
    }

    /** The cleaned text: one line, single spaces, no space at either end. */
    public String text() {
        return text;
    }

    /** The source offset of the character at {@code index}. */
    public int sourceStart(int index) {
        if (viewStarts.length == 0) {
            return offset + index;
        }
        int run = run(index);
        return sourceStarts[run] + index - viewStarts[run];
    }

    /** The source offset after the character before {@code end}, combining marks included; {@code end} is at least 1. */
    public int sourceEnd(int end) {
        int last = sourceStart(end - 1) + 1;
        Text original = source.text();
        if (!original.hasCombining()) {
            return last;
        }
        int at = last;
        while (at < original.length() && Spelling.isCombining(original.charAt(at))) {
            at++;
        }
        // A mark that was not composed is a character of this view, and may belong to the next word.
        return at > last && end < text.length() ? Math.min(at, sourceStart(end)) : at;
    }

    /**
     * Up to where the characters from an index on are neighbours in the source too, so that an offset of one gives those of
     * all; the index itself if there may be combining marks between them.
     */
    public int runEnd(int index) {
        if (source.text().hasCombining()) {
            return index;
        }
        int next = viewStarts.length == 0 ? 0 : run(index) + 1;
        return next < viewStarts.length ? viewStarts[next] : text.length();
    }

    /** The character that stands for a source offset, or the last one before it. */
    public int index(int sourceOffset) {
        if (viewStarts.length == 0) {
            return Math.min(Math.max(0, sourceOffset - offset), text.length() - 1);
        }
        int found = Arrays.binarySearch(sourceStarts, sourceOffset);
        int run = found >= 0 ? found : Math.max(0, -found - 2);
        int end = run + 1 < viewStarts.length ? viewStarts[run + 1] : text.length();
        return Math.min(viewStarts[run] + Math.max(0, sourceOffset - sourceStarts[run]), end - 1);
    }

    /** The source range of a non-empty range of the cleaned text. */
    public Span span(int start, int end) {
        return new Span(sourceStart(start), sourceEnd(end));
    }

    /** The part of this view from {@code start} to {@code end}, still mapped to the same source. */
    public View part(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        if (viewStarts.length == 0) {
            return new View(source, text.substring(start, end), offset + start);
        }
        int first = run(Math.min(start, Math.max(0, text.length() - 1)));
        int last = end > start ? run(end - 1) : first;
        int[] views = Arrays.copyOfRange(viewStarts, first, last + 1);
        int[] sources = Arrays.copyOfRange(sourceStarts, first, last + 1);
        for (int i = 0; i < views.length; i++) {
            views[i] -= start;
        }
        if (views.length > 0) {
            sources[0] -= views[0];
            views[0] = 0;
        }
        return new View(source, text.substring(start, end), views, sources);
    }

    private int run(int index) {
        int found = Arrays.binarySearch(viewStarts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Puts a view together, character by character, in source order. */
    public static final class Builder {

        private final Source source;
        private final StringBuilder text = new StringBuilder();
        private final IntList viewStarts = new IntList();
        private final IntList sourceStarts = new IntList();
        private int expected = -1;
        private boolean decomposed;

        public Builder(Source source) {
            this.source = source;
        }

        /** Appends one character that stands for the source character at {@code sourceOffset}. */
        public Builder append(char c, int sourceOffset) {
            begin(sourceOffset);
            text.append(c);
            expected = sourceOffset + 1;
            decomposed |= Spelling.isCombining(c);
            return this;
        }

        /** Appends a space unless there is one already or nothing stands before it. */
        public Builder space(int sourceOffset) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                append(' ', sourceOffset);
            }
            return this;
        }

        /** Appends characters of an array, none of them a combining mark, that stand for those of the source from an offset on. */
        public Builder append(char[] chars, int from, int count, int sourceOffset) {
            begin(sourceOffset);
            text.append(chars, from, count);
            expected = sourceOffset + count;
            return this;
        }

        /** Appends characters, none of them a combining mark, that stand for those of the source from an offset on. */
        public Builder append(String chars, int sourceOffset) {
            begin(sourceOffset);
            text.append(chars);
            expected = sourceOffset + chars.length();
            return this;
        }

        /** Appends the cleaned text of another view of the same source. */
        public Builder append(View other) {
            int length = other.text.length();
            int start = 0;
            for (int run = 0; start < length; run++) {
                int end = run + 1 < other.viewStarts.length ? Math.min(length, other.viewStarts[run + 1]) : length;
                begin(other.sourceStart(start));
                // The JDK copies a whole string at once, but a part of one character by character.
                text.append(start == 0 && end == length ? other.text : other.text.substring(start, end));
                expected = other.sourceStart(start) + end - start;
                start = end;
            }
            boolean mayCombine = source.text().hasCombining();
            for (int i = 0; mayCombine && i < other.text.length() && !decomposed; i++) {
                decomposed = Spelling.isCombining(other.text.charAt(i));
            }
            return this;
        }

        /** What comes next stands for the source from an offset on. */
        private void begin(int sourceOffset) {
            if (sourceOffset != expected) {
                viewStarts.add(text.length());
                sourceStarts.add(sourceOffset);
            }
        }

        /** Takes back the last character, as a hyphen at a line end is. */
        public Builder dropLast() {
            text.setLength(text.length() - 1);
            expected = -1;
            if (viewStarts.get(viewStarts.size() - 1) == text.length()) {
                viewStarts.removeLast();
                sourceStarts.removeLast();
            }
            return this;
        }

        /** The source offset after the last character, combining marks included; there is at least one. */
        public int sourceEnd() {
            int last = viewStarts.size() - 1;
            int end = sourceStarts.get(last) + text.length() - viewStarts.get(last);
            while (source.text().hasCombining()
                    && end < source.text().length()
                    && Spelling.isCombining(source.text().charAt(end))) {
                end++;
            }
            return end;
        }

        /** What was appended so far. */
        public CharSequence text() {
            return text;
        }

        /** The view, trimmed and composed. */
        public View build() {
            int[] views = viewStarts.toArray();
            int[] sources = sourceStarts.toArray();
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            View view = new View(source, text.substring(0, end), views, sources);
            return decomposed ? view.composed() : view;
        }
    }

    private View composed() {
        Builder builder = new Builder(source);
        int at = 0;
        while (at < text.length()) {
            int next = at + 1;
            while (next < text.length() && Spelling.isCombining(text.charAt(next))) {
                next++;
            }
            if (next == at + 1) {
                builder.append(text.charAt(at), sourceStart(at));
            } else {
                String cluster = Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFC);
                for (int i = 0; i < cluster.length(); i++) {
                    builder.append(cluster.charAt(i), sourceStart(Math.min(at + i, next - 1)));
                }
            }
            at = next;
        }
        builder.decomposed = false;
        return builder.build();
    }
}
