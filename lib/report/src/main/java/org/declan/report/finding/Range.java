package org.declan.report.finding;

/**
 * From where to where a region goes, in the two ways in which declan prints places.
 *
 * @param from line and column of its first character
 * @param to line and column after its last character; those of {@code from} if it is empty
 * @param start code points of the file before it, 0-based
 * @param end code points of the file before its end; at least {@code start}
 */
public record Range(Position from, Position to, int start, int end) {

    public Range {
        if (start < 0 || end < start || to.compareTo(from) < 0) {
            throw new IllegalArgumentException("not a range: " + from + " to " + to + ", [" + start + ", " + end + ")");
        }
    }
}
