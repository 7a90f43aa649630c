package org.declan.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.declan.text.Source;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.declan.text.View;
import org.declan.text.Vocabulary;
import org.declan.tokenize.FrenchScanner;

/**
 * A word of a dictionary's value, cut as a word of a text is.
 *
 * @param text the word, in the notation of {@link Phrase}
 * @param glued whether nothing stands between it and the word before
 */
record WordPiece(String text, boolean glued) {

    /** Letters of scripts that no dictionary of these texts uses: a wildcard is cut as a letter is. */
    private static final char ANY_RUN = '\uA66E';

    private static final char ANY_ONE = '\uA5F1';

    /** What follows, since the last word of a sentence is cut otherwise: in {@code etc.} the stop may be its end. */
    private static final String CONTEXT = " x";

    /** Cuts a text in the notation of {@link Phrase}. */
    static List<WordPiece> cut(String text) {
        String hidden = hide(text);
        String scanned = hidden + CONTEXT;
        View.Builder view = new View.Builder(new Source("", scanned));
        for (int i = 0; i < scanned.length(); i++) {
            view.append(scanned.charAt(i), i);
        }
        Tokens.Builder builder = new Tokens.Builder(new Vocabulary(), List.of());
        builder.sentence(0, new Span(0, scanned.length()), 0, scanned.length());
        new FrenchScanner(builder, view.build()).scan(0, scanned.length());
        Tokens tokens = builder.build();
        List<WordPiece> pieces = new ArrayList<>();
        int end = -1;
        for (int token = 0; token < tokens.size() && tokens.start(token) < hidden.length(); token++) {
            String word = hidden.substring(tokens.start(token), Math.min(hidden.length(), tokens.end(token)));
            pieces.add(new WordPiece(show(word), tokens.start(token) == end));
            end = tokens.end(token);
        }
        return pieces;
    }

    /** Whether French writes it at the word before: after an elision, or as a pronoun after a hyphen. */
    boolean belongsTo(String left) {
        char first = text.charAt(0);
        char last = left.charAt(left.length() - 1);
        boolean elision = left.length() > 1 && last == '\'' && (Character.isLetterOrDigit(first) || isWildcard(first));
        boolean pronoun = text.length() > 1
                && first == '-'
                && Character.isLetter(text.charAt(1))
                && Character.isLetterOrDigit(last);
        return elision || pronoun;
    }

    private static boolean isWildcard(char c) {
        return c == '*' || c == '?';
    }

    private static String hide(String text) {
        StringBuilder hidden = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                hidden.append(text.charAt(i));
            } else {
                hidden.append(c == '*' ? ANY_RUN : c == '?' ? ANY_ONE : c);
            }
        }
        return hidden.toString();
    }

    private static String show(String hidden) {
        return Phrase.escaped(hidden).replace(ANY_RUN, '*').replace(ANY_ONE, '?');
    }
}
