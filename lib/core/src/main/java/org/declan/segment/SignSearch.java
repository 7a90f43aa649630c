package org.declan.segment;

/**
 * Where the next of some signs stands in a text. Each sign is looked for by itself, as the JVM searches for one character
 * many times faster than a loop looks at each; and never twice at the same place. Not thread-safe.
 */
final class SignSearch {

    private final String signs;
    private String text = "";
    /** For each sign where it stands next; the length of the text if it comes no more. */
    private final int[] next;

    /** @param signs few, and rare */
    SignSearch(String signs) {
        this.signs = signs;
        this.next = new int[signs.length()];
    }

    /** Begins with another text, at an index. */
    SignSearch in(String other, int from) {
        text = other;
        for (int sign = 0; sign < next.length; sign++) {
            next[sign] = find(sign, from);
        }
        return this;
    }

    /** The first sign from an index on that is not before any asked for; the length of the text if there is none. */
    int from(int index) {
        int first = text.length();
        for (int sign = 0; sign < next.length; sign++) {
            if (next[sign] < index) {
                next[sign] = find(sign, index);
            }
            first = Math.min(first, next[sign]);
        }
        return first;
    }

    private int find(int sign, int index) {
        int found = text.indexOf(signs.charAt(sign), index);
        return found < 0 ? text.length() : found;
    }
}
