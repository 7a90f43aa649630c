package org.declan.text;

import java.text.Normalizer;
import java.util.List;

/**
 * The alphabetical order of French dictionaries, the same on every machine. Letters count first, bare of their marks;
 * æ and œ are two letters, hyphens and apostrophes none. Between words of the same letters the last mark that differs
 * decides: <i>cote, côte, coté, côté</i> (the backward accents of Unicode Technical Standard 10).
 */
public final class FrenchOrder {

    /** What marks a letter, in the order of ISO/IEC 14651: none, acute, grave, circumflex, diaeresis, cedilla, other. */
    private static final String MARKS = "\u0301\u0300\u0302\u0308\u0327";

    private static final char UNMARKED = '0';
    /** Below every letter and digit, so that what is shorter comes first. */
    private static final char BETWEEN_WORDS = ' ';

    private static final char BETWEEN_LEVELS = '\0';

    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();

    private FrenchOrder() {}

    /**
     * A string that {@link String#compareTo} puts where these words belong: word by word, the marks of any only when the
     * letters of all are the same.
     *
     * @param folded words as {@link Spelling#fold} gives them
     */
    public static String key(List<String> folded) {
        FrenchOrder key = new FrenchOrder();
        for (String word : folded) {
            key.add(word);
        }
        return key.letters.append(BETWEEN_LEVELS).append(key.marks).toString();
    }

    private void add(String word) {
        if (!letters.isEmpty()) {
            letters.append(BETWEEN_WORDS);
            marks.append(BETWEEN_WORDS);
        }
        StringBuilder ofWord = new StringBuilder();
        String decomposed = Normalizer.normalize(word.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Spelling.isCombining(c) && !ofWord.isEmpty()) {
                ofWord.setCharAt(ofWord.length() - 1, rank(c));
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(c);
                ofWord.append(UNMARKED);
            }
        }
        marks.append(ofWord.reverse());
    }

    private static char rank(char mark) {
        int known = MARKS.indexOf(mark);
        return (char) (UNMARKED + 1 + (known < 0 ? MARKS.length() : known));
    }
}
