package org.declan.describe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Beginnings of words with one of which each match of an expression begins. The expression is then tried
 * there only: Java tries it at every character, option after option, and that was half the time of a folder of
 * small texts. All are looked for at once, by the pairs of letters in them: of stems of four letters one pair of three is
 * enough to see whether one can be there (after S. Wu and U. Manber, <i>A fast algorithm for multi-pattern searching</i>,
 * 1994).
 */
final class Stems {

    private static final int NOWHERE = -1;
    /** Latin with its first extension. */
    private static final int LATIN = 0x180;
    /** Two pairs of letters may have the same number: then the search looks in vain. */
    private static final int PAIRS = 1 << 10;

    private static final char[] FOLDED = folded();

    private final List<String> stems;
    private final boolean asWritten;
    /** Pairs of letters in the shortest: so many of each are known, and every so many pairs of a text are looked at. */
    private final int pairs;
    /** By the number of a pair: a bit for each place where stems have it. */
    private final int[] places = new int[PAIRS];

    /** Beginnings of words in small letters, two or more each, for an expression that ignores case. */
    Stems(String... stems) {
        this(List.of(stems), false);
    }

    private Stems(List<String> stems, boolean asWritten) {
        this.stems = stems;
        this.asWritten = asWritten;
        int shortest = Integer.SIZE;
        for (String stem : stems) {
            shortest = Math.min(shortest, stem.length());
        }
        this.pairs = shortest - 1;
        for (String stem : stems) {
            for (int place = 0; place < pairs; place++) {
                places[pair(stem.charAt(place), stem.charAt(place + 1))] |= 1 << place;
            }
        }
    }

    /** Beginnings of words for an expression that takes each letter as it is. */
    static Stems asWritten(String... stems) {
        return new Stems(List.of(stems), true);
    }

    /** The first match in a text, as {@link Matcher#find()} finds it. */
    Optional<Matcher> find(Pattern pattern, String text) {
        // An array is read faster than a string, which is asked for its length and coding at each letter.
        char[] letters = text.toCharArray();
        int stem = from(0, letters, text);
        if (stem == NOWHERE) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (; stem != NOWHERE; stem = from(stem + 1, letters, text)) {
            if (matcher.region(stem, text.length()).lookingAt()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** Whether a text has one. */
    boolean isIn(String text) {
        return from(0, text.toCharArray(), text) != NOWHERE;
    }

    /** Whether one stands at an index of a text. */
    boolean isAt(String text, int index) {
        if (!mayBeAt(text, index)) {
            return false;
        }
        for (String stem : stems) {
            if (text.regionMatches(!asWritten, index, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether each pair of letters is one that stems have at its place. */
    private boolean mayBeAt(String text, int index) {
        if (index + pairs >= text.length()) {
            return false;
        }
        for (int place = 0; place < pairs; place++) {
            int at = index + place;
            if ((places[pair(text.charAt(at), text.charAt(at + 1))] & 1 << place) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the first stands from an index on in a text, which comes with its letters. */
    private int from(int index, char[] letters, String text) {
        for (int at = index + pairs - 1; at + 1 < letters.length; at += pairs) {
            int found = places[pair(letters[at], letters[at + 1])];
            for (int place = pairs - 1; found != 0 && place >= 0; place--) {
                if ((found & 1 << place) != 0 && isAt(text, at - place)) {
                    return at - place;
                }
            }
        }
        return NOWHERE;
    }

    private static int pair(char first, char second) {
        return (fold(first) * 31 + fold(second)) & (PAIRS - 1);
    }

    /** As expressions compare that ignore case: letter by letter, so that places stay what they are. */
    private static char fold(char c) {
        return c < LATIN ? FOLDED[c] : foldSlowly(c);
    }

    private static char foldSlowly(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static char[] folded() {
        char[] folded = new char[LATIN];
        for (char c = 0; c < LATIN; c++) {
            folded[c] = c < 0x80 ? Character.toLowerCase(c) : foldSlowly(c);
        }
        return folded;
    }
}
