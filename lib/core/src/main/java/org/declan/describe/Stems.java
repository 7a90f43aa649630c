package org.declan.describe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Beginnings of words, in small letters, of which each match of an expression has one near its start. The expression is
 * then tried there only: Java tries it at every character, option after option, and that was half the time of a folder of
 * small texts.
 */
final class Stems {

    private final List<String> stems;
    private final int reach;

    /**
     * Such stems.
     *
     * @param reach how many characters a match can have before the first of its stems
     */
    Stems(int reach, String... stems) {
        this.reach = reach;
        this.stems = List.of(stems);
    }

    /** The first match in a text, as {@link Matcher#find()} finds it. */
    Optional<Matcher> find(Pattern pattern, String text) {
        String folded = fold(text);
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int start = 0;
        for (int stem = next(folded, 0); stem >= 0; stem = next(folded, stem + 1)) {
            for (start = Math.max(start, stem - reach); start <= stem; start++) {
                if (matcher.region(start, text.length()).lookingAt()) {
                    return Optional.of(matcher);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a text has one. */
    boolean isIn(String text) {
        return next(fold(text), 0) >= 0;
    }

    private int next(String folded, int from) {
        int first = -1;
        for (String stem : stems) {
            int found = folded.indexOf(stem, from);
            first = found >= 0 && (first < 0 || found < first) ? found : first;
        }
        return first;
    }

    /** As expressions compare that ignore case: letter by letter, so that places stay what they are. */
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            boolean capital = c >= 'A' && c <= 'Z';
            folded[i] = c < 0x80 ? (char) (capital ? c + 32 : c) : Character.toLowerCase(Character.toUpperCase(c));
        }
        return new String(folded);
    }
}
