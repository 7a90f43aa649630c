package org.declan.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pattern that matches a phrase by its forms, and back. A word is a value in quotes, or a glob if that reads better;
 * {@code *} alone is {@code []}. Words that a text writes without a space, but for elisions and pronouns, stand in
 * parentheses: {@code :-)} is {@code (":" "-" "\)")}.
 */
final class PhrasePattern {

    private static final Pattern BARE = Pattern.compile("\\p{L}[\\p{L}\\p{N}*?-]*");
    /** Possessive, as otherwise each letter of a value takes of the stack. */
    private static final Pattern ITEM =
            Pattern.compile("\\[\\]|\\p{L}[\\p{L}\\p{N}*?-]*|\"(?:\\\\.|[^\\\\\"])++\"|[()]| ");

    private static final String SPECIAL = "\\^$.|?*+()[]{}\"";

    private PhrasePattern() {}

    /** The pattern of a phrase, in the language of {@link org.declan.query.Pattern}. */
    static String write(Phrase phrase) {
        List<String> items = new ArrayList<>();
        List<WordPiece> run = new ArrayList<>();
        for (WordPiece piece : phrase.pieces()) {
            if (!run.isEmpty() && !piece.glued()) {
                items.add(run(run));
                run.clear();
            }
            run.add(piece);
        }
        items.add(run(run));
        return String.join(" ", items);
    }

    private static String run(List<WordPiece> run) {
        List<String> words = new ArrayList<>();
        boolean natural = true;
        for (int i = 0; i < run.size(); i++) {
            words.add(word(run.get(i).text()));
            natural &= i == 0 || run.get(i).belongsTo(run.get(i - 1).text());
        }
        String sequence = String.join(" ", words);
        return natural ? sequence : "(" + sequence + ")";
    }

    private static String word(String word) {
        if (word.equals("*")) {
            return "[]";
        }
        boolean glob = word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
        return glob && BARE.matcher(word).matches() ? word : '"' + regex(word) + '"';
    }

    private static String regex(String word) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean escaped = c == '\\' && i + 1 < word.length();
            if (escaped) {
                c = word.charAt(++i);
            }
            if (!escaped && (c == '*' || c == '?')) {
                regex.append(c == '*' ? ".*" : ".");
            } else {
                regex.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return regex.toString();
    }

    /** The phrase whose pattern this is; nothing if it is written otherwise. */
    static Optional<Phrase> read(String pattern) {
        List<WordPiece> pieces = new ArrayList<>();
        Matcher item = ITEM.matcher(pattern);
        boolean inside = false;
        boolean glued = false;
        int at = 0;
        for (; at < pattern.length() && item.find(at) && item.start() == at; at = item.end()) {
            String found = item.group();
            switch (found.charAt(0)) {
                case '(', ')' -> inside = found.equals("(");
                case ' ' -> glued = inside;
                case '[' -> pieces.add(new WordPiece("*", glued));
                case '"' -> pieces.add(new WordPiece(glob(found.substring(1, found.length() - 1)), glued));
                default -> pieces.add(new WordPiece(found, glued));
            }
        }
        if (at < pattern.length() || pieces.isEmpty()) {
            return Optional.empty();
        }
        Phrase phrase = Phrase.of(pieces);
        return write(phrase).equals(pattern) ? Optional.of(phrase) : Optional.empty();
    }

    private static String glob(String regex) {
        StringBuilder glob = new StringBuilder();
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                glob.append(Phrase.escaped(regex.substring(i + 1, i + 2)));
                i++;
            } else if (c == '.') {
                boolean run = i + 1 < regex.length() && regex.charAt(i + 1) == '*';
                glob.append(run ? '*' : '?');
                i += run ? 1 : 0;
            } else {
                // Any other sign of regular expressions is not written here, and so does not come back.
                glob.append(Phrase.escaped(Character.toString(c)));
            }
        }
        return glob.toString();
    }
}
