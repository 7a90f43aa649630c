package org.declan.text;

import org.jspecify.annotations.Nullable;

/** Finds some characters in a {@link Text}, each step to the next of any. */
public final class TextSearch {

    private final String signs;
    private final byte[] numbers;
    private final @Nullable String wide;
    /** By number. */
    private final boolean[] sought;

    TextSearch(Text text, String signs) {
        this.signs = signs;
        this.numbers = text.numbers();
        this.wide = text.wide();
        this.sought = new boolean[text.letters().length];
        for (int i = 0; i < signs.length() && wide == null; i++) {
            int number = text.number(signs.charAt(i));
            if (number >= 0) {
                sought[number] = true;
            }
        }
    }

    /** Where the first stands from an index to before another; the other if there is none. */
    public int from(int index, int limit) {
        int at = index;
        if (wide == null) {
            while (at < limit && !sought[numbers[at] & 0xFF]) {
                at++;
            }
        } else {
            while (at < limit && signs.indexOf(wide.charAt(at)) < 0) {
                at++;
            }
        }
        return at;
    }
}
