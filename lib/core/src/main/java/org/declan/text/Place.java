package org.declan.text;

/**
 * A place in a file as a person names it.
 *
 * @param line 1-based; lines end with LF, CRLF or a lone CR
 * @param column 1-based, in Unicode code points
 */
public record Place(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
