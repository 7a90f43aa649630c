package org.declan.segment;

import org.declan.text.Spelling;
import org.declan.text.WordSet;

/** What the layout asks of a stretch of cleaned text: its case, its length in words, how it ends. */
final class Words {

    /** Words after which a sentence cannot end. */
    private static final WordSet OPEN = WordSet.of(
            "le la les l' un une des du de d' au aux à en et ou ni par pour sur sous dans avec sans vers chez entre contre"
                    + " que qu' qui dont où ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta"
                    + " tes si comme afin ainsi lors depuis pendant selon dès jusqu' lorsque puisque quelque quelques"
                    + " chaque tout toute tous toutes plusieurs ne se s' n' très plus non y compris");

    /** Fewer capitals than this are an abbreviation. */
    static final int MIN_CAPITALS = 4;

    private static final int LONGEST_OPEN = 12;
    /** Letters that few abbreviations have. */
    private static final int LONG_WORD = 4;

    private Words() {}

    static boolean startsLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
            if (Character.isDigit(c) || "«“\"(['’–— ".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** How many words parted by spaces there are, counted no further than {@code enough}. */
    static int count(CharSequence text, int enough) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && count < enough; i++) {
            boolean blank = text.charAt(i) == ' ';
            count += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return count;
    }

    /** Whether cleaned text, of single spaces, has more than so many words; they are counted no further. */
    static boolean isLongerThan(int words, String text) {
        // One sign is found many times faster than a loop finds it.
        int at = text.isEmpty() ? -1 : 0;
        for (int count = 0; at >= 0 && count < words; count++) {
            at = text.indexOf(' ', at + 1);
        }
        return at >= 0;
    }

    /** The last sign that closes something, behind quotes and brackets; a space when the text ends with a letter. */
    static char lastSign(CharSequence text) {
        int end = text.length() - 1;
        while (end >= 0 && closes(text.charAt(end))) {
            end--;
        }
        char last = end < 0 ? ' ' : text.charAt(end);
        return Character.isLetterOrDigit(last) ? ' ' : last;
    }

    private static boolean closes(char c) {
        return switch (c) {
            case '»', '”', '"', '’', '\'', ')', ']', ' ' -> true;
            default -> false;
        };
    }

    /** Whether the text ends with a sign that closes a sentence or a clause, or announces one. */
    static boolean endsClause(CharSequence text) {
        return switch (lastSign(text)) {
            case '.', '!', '?', '…', ';', ':' -> true;
            default -> false;
        };
    }

    /** Whether the text plainly is two sentences or more: it ends as one does, and a word of four letters does within it. */
    static boolean areSentences(String text) {
        if (".!?…".indexOf(lastSign(text)) < 0) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < text.length() - 2; i++) {
            char c = text.charAt(i);
            boolean ends = letters >= LONG_WORD && ".!?…".indexOf(c) >= 0;
            if (ends && text.charAt(i + 1) == ' ' && Character.isLetter(text.charAt(i + 2))) {
                return true;
            }
            letters = Character.isLetter(c) ? letters + 1 : 0;
        }
        return false;
    }

    /** Whether the text breaks off: after an article, a preposition, a conjunction. */
    static boolean breaksOff(CharSequence text) {
        int end = text.length();
        int start = end;
        while (start > 0
                && end - start <= LONGEST_OPEN
                && text.charAt(start - 1) != ' '
                && !Spelling.isApostrophe(text.charAt(start - 1))) {
            start--;
        }
        return OPEN.contains(Spelling.fold(text.subSequence(start, end)));
    }

    /** Whether one of some words stands in a text; letters, apostrophes and hyphens next to each other are a word. */
    static boolean hasAny(WordSet words, String text) {
        int start = 0;
        for (int at = 0, next; at <= text.length(); at = next) {
            int c = at < text.length() ? text.codePointAt(at) : ' ';
            next = at + Character.charCount(c);
            if (!Character.isLetter(c) && "'’-".indexOf(c) < 0) {
                if (at > start && words.contains(text.substring(start, at))) {
                    return true;
                }
                start = next;
            }
        }
        return false;
    }

    /** Whether all letters are capitals, and there are at least four. */
    static boolean isCapitals(String text) {
        return !hasLowerCase(text) && capitals(text) >= MIN_CAPITALS;
    }

    /** Whether there is a small letter other than those of an ordinal. */
    static boolean hasLowerCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i)) && !raised(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** How many capitals there are. */
    static int capitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    /** The small letters of an ordinal, as in 27e or IIe. */
    private static boolean raised(String text, int index) {
        int start = index;
        while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
            start--;
        }
        boolean afterNumber =
                start > 0 && (Character.isDigit(text.charAt(start - 1)) || "IVX".indexOf(text.charAt(start - 1)) >= 0);
        return afterNumber && index - start < 3;
    }

    /** The length of the first word. */
    static int firstWordLength(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }
}
