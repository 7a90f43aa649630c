package org.declan.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.declan.text.Spelling;

/**
 * One value of a dictionary in its normal form: words with single spaces between them, folded as texts are, where
 * {@code *} is any run of characters and {@code ?} one character; a backslash takes {@code *}, {@code ?} and itself
 * literally. An elided word stands at the next one as French is written and other programs read it: {@code l'accueil}.
 *
 * @param text the value in this notation, never empty
 */
record Phrase(String text) {

    /** Words of letters alone are cut at spaces and nowhere else. Possessive, as otherwise each word takes of the stack. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}++\\*?(?: \\p{L}++\\*?)*+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * Makes the normal form of a value.
     *
     * @throws IllegalArgumentException if no word is left
     */
    Phrase {
        text = normal(normal(SPACES.matcher(Spelling.fold(text)).replaceAll(" ").strip()));
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a phrase without a word");
        }
    }

    /** The phrase that has these words. */
    static Phrase of(List<WordPiece> pieces) {
        return new Phrase(joined(pieces));
    }

    /** A literal text, in this notation. */
    static String escaped(String literal) {
        return literal.replace("\\", "\\\\").replace("*", "\\*").replace("?", "\\?");
    }

    /** The words as declan cuts them, in this notation. */
    List<WordPiece> pieces() {
        return pieces(text);
    }

    private static List<WordPiece> pieces(String text) {
        if (!PLAIN.matcher(text).matches()) {
            return WordPiece.cut(text);
        }
        List<WordPiece> pieces = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            pieces.add(new WordPiece(word, false));
        }
        return pieces;
    }

    private static String normal(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        return joined(pieces(text));
    }

    private static String joined(List<WordPiece> pieces) {
        StringBuilder joined = new StringBuilder();
        String left = "";
        for (WordPiece piece : pieces) {
            boolean apart = !left.isEmpty() && !piece.glued() && !piece.belongsTo(left);
            joined.append(apart ? " " : "").append(piece.text());
            left = piece.text();
        }
        return joined.toString();
    }
}
