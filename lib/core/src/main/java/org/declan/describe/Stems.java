package org.declan.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Beginnings of words with one of which each match of an expression begins. The expression is then tried
 * there only: Java tries it at every character, option after option, and that was half the time of a folder of
 * small texts.
 */
final class Stems {

    private static final int NOWHERE = Integer.MAX_VALUE;
    /** Latin with its first extension. */
    private static final int LATIN = 0x180;

    private static final char[] FOLDED = folded();

    private final List<String> stems;
    private final boolean asWritten;

    /** Beginnings of words in small letters, for an expression that ignores case. */
    Stems(String... stems) {
        this(List.of(stems), false);
    }

    private Stems(List<String> stems, boolean asWritten) {
        this.stems = stems;
        this.asWritten = asWritten;
    }

    /** Beginnings of words for an expression that takes each letter as it is. */
    static Stems asWritten(String... stems) {
        return new Stems(List.of(stems), true);
    }

    /** The first match in a text, as {@link Matcher#find()} finds it. */
    Optional<Matcher> find(Pattern pattern, String text) {
        Search stemsOfText = new Search(text);
        int stem = stemsOfText.from(0);
        if (stem == NOWHERE) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (; stem < NOWHERE; stem = stemsOfText.from(stem + 1)) {
            if (matcher.region(stem, text.length()).lookingAt()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** Whether a text has one. */
    boolean isIn(String text) {
        String compared = compared(text);
        for (String stem : stems) {
            if (compared.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private String compared(String text) {
        return asWritten ? text : fold(text);
    }

    /** Goes from stem to stem; none is looked for twice in the same place, as one that is rare is looked for to the end. */
    private final class Search {

        private final String compared;
        /** Where each stem stands next. */
        private final int[] next = new int[stems.size()];

        Search(String text) {
            compared = compared(text);
            Arrays.fill(next, -1);
        }

        /** Where the first stands from an index on that is not before any asked for. */
        int from(int index) {
            int first = NOWHERE;
            for (int i = 0; i < next.length; i++) {
                if (next[i] < index) {
                    int found = compared.indexOf(stems.get(i), index);
                    next[i] = found < 0 ? NOWHERE : found;
                }
                first = Math.min(first, next[i]);
            }
            return first;
        }
    }

    /** As expressions compare that ignore case: letter by letter, so that places stay what they are. */
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            folded[i] = c < FOLDED.length ? FOLDED[c] : fold(c);
        }
        return new String(folded);
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static char[] folded() {
        char[] folded = new char[LATIN];
        for (char c = 0; c < LATIN; c++) {
            folded[c] = c < 0x80 ? Character.toLowerCase(c) : fold(c);
        }
        return folded;
    }
}
