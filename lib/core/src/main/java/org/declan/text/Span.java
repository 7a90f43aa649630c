package org.declan.text;

/**
 * A half-open range of characters of a {@link Source}.
 *
 * @param start index of the first UTF-16 unit, 0-based
 * @param end index after the last UTF-16 unit; at least {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Whether the two spans share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
