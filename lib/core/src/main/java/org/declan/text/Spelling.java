package org.declan.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one place where spelling is folded, for texts, themes and queries alike: NFC, lower case, one apostrophe, one
 * space, one hyphen, no soft hyphens, no typographic ligatures of Latin letters other than æ and œ. Accents stay:
 * <i>traite</i> is not <i>traité</i>.
 */
public final class Spelling {

    private Spelling() {}

    /** The folded form of a word, as matching, counting and the dictionary see it. */
    public static String fold(CharSequence form) {
        int length = form.length();
        boolean plain = true;
        for (int i = 0; i < length && plain; i++) {
            char c = form.charAt(i);
            plain = (c >= 'a' && c <= 'z')
                    || (c >= 0xDF && c <= 0xFF)
                    || c == '\''
                    || c == '-'
                    || (c >= '0' && c <= '9');
        }
        return plain ? form.toString() : foldSlowly(form);
    }

    private static String foldSlowly(CharSequence form) {
        StringBuilder folded = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (isApostrophe(c)) {
                folded.append('\'');
            } else if (isSpace(c)) {
                folded.append(' ');
            } else if (c == '\u2010' || c == '\u2011') {
                folded.append('-');
            } else if (c >= '\uFB00' && c <= '\uFB04') {
                folded.append(LIGATURES[c - '\uFB00']);
            } else if (!isInvisible(c)) {
                folded.append(c);
            }
        }
        // Lower case first: some capitals (İ) become two characters, which NFC may then compose.
        String lower = folded.toString().toLowerCase(Locale.ROOT);
        return isComposed(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** Whether all is Latin or a sign of typography, which NFC leaves alone: so most texts need no tables of Unicode. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (c < '\u2010' || c > '\u2027')) {
                return false;
            }
        }
        return true;
    }

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};

    /** The form with straight apostrophes and composed letters, its capitals kept: what dictionaries and taggers expect. */
    public static String straighten(String form) {
        String straight = form;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c != '\'' && isApostrophe(c)) {
                straight = straight.replace(c, '\'');
            }
        }
        return straight;
    }

    /** The straight, the typographic and the modifier-letter apostrophe, and the wrongly turned quote. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u2018' || c == '\uFF07';
    }

    /** Any space within a line, no-break and typographic widths included. */
    public static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\u000B'
                || c == '\u1680';
    }

    /** Characters that print nothing and part nothing: soft hyphen, zero-width and direction marks. */
    public static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || c == '\u2060'
                || c == '\uFEFF'
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** A mark that combines with the letter before it, as in decomposed (NFD) text. */
    public static boolean isCombining(char c) {
        return c >= '\u0300' && (c <= '\u036F' || Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
