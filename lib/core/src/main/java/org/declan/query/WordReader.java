package org.declan.query;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads a regular expression that has nothing but letters and {@code ? ( | )}, as most values have, straight to the words
 * it stands for. {@link Enumeration} finds the same ones from the tree that {@link RegexParser} makes; but a tree with a
 * leaf for each letter was a quarter of the time it took to read the built-in themes.
 */
final class WordReader {

    /** Covers the letters of French; what may compose with its neighbours is beyond. */
    private static final int COMMON = 0x250;

    /** Deeper groups are left to the parser, which refuses them. */
    private static final int DEEPEST = 20;

    private static final Set<String> NONE = Set.of();

    private final Cursor cursor;
    private final UnaryOperator<String> spelling;
    private int depth;

    private WordReader(Cursor cursor, UnaryOperator<String> spelling) {
        this.cursor = cursor;
        this.spelling = spelling;
    }

    /** The words of what is left of the cursor's text; none when they are many, or the expression is not of this kind. */
    static Set<String> read(Cursor cursor, UnaryOperator<String> spelling) {
        Set<String> words = new WordReader(cursor, spelling).choice();
        return cursor.atEnd() ? words : NONE;
    }

    private Set<String> choice() {
        Set<String> first = branch();
        if (first.isEmpty() || cursor.peek() != '|') {
            return first;
        }
        Set<String> words = new HashSet<>(first);
        while (cursor.eat('|')) {
            Set<String> more = branch();
            if (more.isEmpty() || words.size() + more.size() > Enumeration.MOST) {
                return NONE;
            }
            words.addAll(more);
        }
        return words;
    }

    private Set<String> branch() {
        Set<String> words = Set.of("");
        while (!words.isEmpty() && !cursor.atEnd() && !cursor.sees("|)")) {
            words = Enumeration.joined(words, orNothing(cursor.peek() == '(' ? group() : letters()));
        }
        return words;
    }

    private Set<String> group() {
        cursor.advance();
        if (++depth > DEEPEST) {
            return NONE;
        }
        Set<String> words = choice();
        depth--;
        return cursor.eat(')') ? words : NONE;
    }

    /** Letters up to one that is optional, or that one alone. */
    private Set<String> letters() {
        int start = cursor.at();
        while (isLetter(cursor.peek()) && (cursor.at() == start || cursor.peek(1) != '?')) {
            cursor.advance();
        }
        return cursor.at() == start ? NONE : Set.of(spelling.apply(cursor.since(start)));
    }

    private Set<String> orNothing(Set<String> part) {
        if (part.isEmpty() || !cursor.eat('?')) {
            return part;
        }
        if (Quantifier.begins(cursor)) {
            return NONE;
        }
        Set<String> words = new HashSet<>(part);
        words.add("");
        return words.size() > Enumeration.MOST ? NONE : words;
    }

    private static boolean isLetter(char c) {
        return c < COMMON && (Character.isLetterOrDigit(c) || c == '-' || c == '\'');
    }
}
