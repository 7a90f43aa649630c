package org.declan.segment;

/**
 * Where the stops of a paragraph are. Each sign is looked for by itself, as the JVM searches for one character many times
 * faster than a loop looks at each; and never twice at the same place. Not thread-safe.
 */
final class Stops {

    /** The signs that can end a sentence. */
    static final String SIGNS = ".!?…";

    private String text = "";
    /** For each sign where it stands next; the length of the text if it comes no more. */
    private final int[] next = new int[SIGNS.length()];

    /** Begins with another paragraph. */
    void of(String paragraph) {
        text = paragraph;
        for (int sign = 0; sign < next.length; sign++) {
            next[sign] = find(sign, 0);
        }
    }

    /** The first stop from an index on that is not before any asked for; the length of the text if there is none. */
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
        int found = text.indexOf(SIGNS.charAt(sign), index);
        return found < 0 ? text.length() : found;
    }
}
