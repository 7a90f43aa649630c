package org.declan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.PatternSyntaxException;
import org.declan.query.Expression.One;
import org.declan.query.Expression.Sequence;

/**
 * Reads the regular expression of a value. The syntax is that of java.util.regex without what only a backtracking
 * engine can do (look-around, back references), because a {@link Nfa} runs it, in time linear in the word.
 */
final class RegexParser {

    /** Deeper groups are refused rather than risk the stack. */
    private static final int DEEPEST = 50;

    private static final int LARGEST = 10_000;

    private final Cursor cursor;
    private final int start;
    private final UnaryOperator<String> spelling;
    private int depth;

    /** Reads what is left of the cursor's text; literal text goes through the spelling that values go through. */
    RegexParser(Cursor cursor, UnaryOperator<String> spelling) {
        this.cursor = cursor;
        this.start = cursor.at();
        this.spelling = spelling;
    }

    Expression<Letter> parse() throws PatternException {
        Expression<Letter> expression = choice();
        if (!cursor.atEnd()) {
            throw bad(cursor.at(), "this ) closes no (");
        }
        if (expression.size() > LARGEST) {
            throw bad(start, "its repetitions make it larger than " + LARGEST + " letters");
        }
        return expression;
    }

    private Expression<Letter> choice() throws PatternException {
        List<Expression<Letter>> options = new ArrayList<>();
        do {
            options.add(branch());
        } while (cursor.eat('|'));
        return Expression.choice(options);
    }

    private Expression<Letter> branch() throws PatternException {
        List<Expression<Letter>> parts = new ArrayList<>();
        while (!cursor.atEnd() && !cursor.sees("|)")) {
            boolean beginning = cursor.at() == start;
            if (beginning && cursor.eat('^')) {
                continue;
            }
            if (cursor.peek() == '$' && cursor.peek(1) == Cursor.END) {
                cursor.advance();
                continue;
            }
            Expression<Letter> part = piece();
            parts.add(Quantifier.begins(cursor) ? repeated(part) : part);
        }
        return Expression.sequence(parts);
    }

    private Expression<Letter> repeated(Expression<Letter> part) throws PatternException {
        Expression<Letter> repeated = Quantifier.read(cursor).of(part);
        // A lazy repetition matches the same words; a possessive one does not.
        if (!cursor.eat('?') && Quantifier.begins(cursor)) {
            throw bad(cursor.at(), "a repetition cannot be repeated; put ( ) around it");
        }
        return repeated;
    }

    private Expression<Letter> piece() throws PatternException {
        int at = cursor.at();
        return switch (cursor.peek()) {
            case '(' -> group();
            case '[' -> letterClass();
            case '\\' -> escape();
            case '.' -> {
                cursor.advance();
                yield new One<>(new Letter.Any());
            }
            case '?', '*', '+', '{' -> throw bad(at, "there is nothing that " + cursor.found() + " could repeat");
            case '^', '$' -> throw bad(at, cursor.found() + " is of no use inside, since the whole value is compared");
            default -> letters(cursor.cluster());
        };
    }

    private Expression<Letter> letters(String text) {
        String spelt = spelling.apply(text);
        List<Expression<Letter>> letters = new ArrayList<>(2);
        for (int at = 0; at < spelt.length(); at += Character.charCount(spelt.codePointAt(at))) {
            letters.add(new One<>(new Letter.Exactly(spelt.codePointAt(at))));
        }
        return Expression.sequence(letters);
    }

    private Expression<Letter> group() throws PatternException {
        int open = cursor.at();
        cursor.advance();
        if (++depth > DEEPEST) {
            throw bad(open, "groups are nested more than " + DEEPEST + " deep");
        }
        if (cursor.eat('?') && !cursor.eat(':')) {
            throw bad(open, "(?" + cursor.found() + " is not supported; exclude words with != and &, set flags with %");
        }
        Expression<Letter> group = choice();
        if (!cursor.eat(')')) {
            throw bad(open, "this ( is not closed");
        }
        depth--;
        return group;
    }

    private Expression<Letter> escape() throws PatternException {
        int at = cursor.at();
        cursor.advance();
        char kind = cursor.peek();
        if (cursor.atEnd()) {
            throw bad(at, "nothing follows the last \\");
        }
        if (kind == 'Q') {
            return quoted();
        }
        if (!isAsciiLetterOrDigit(kind)) {
            return letters(cursor.cluster());
        }
        cursor.advance();
        if ("wWdDsS".indexOf(kind) >= 0) {
            return member(at, "[" + cursor.since(at) + "]");
        }
        if (kind == 'p' || kind == 'P') {
            readName();
            return member(at, "[" + cursor.since(at) + "]");
        }
        if (kind == 'x' || kind == 'u') {
            return codeUnit(at, kind == 'x' ? 2 : 4);
        }
        throw bad(at, "\\" + kind + " is not supported");
    }

    /** Reads the name of a Unicode property: one letter, or several in braces. */
    private void readName() {
        boolean braces = cursor.peek() == '{';
        while (braces && !cursor.atEnd() && cursor.peek() != '}') {
            cursor.advance();
        }
        if (!cursor.atEnd()) {
            cursor.advance();
        }
    }

    private Expression<Letter> codeUnit(int at, int digits) throws PatternException {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = cursor.atEnd() ? -1 : Character.digit(cursor.peek(), 16);
            if (digit < 0) {
                throw bad(at, "expected " + digits + " hexadecimal digits; found " + cursor.found());
            }
            number = number * 16 + digit;
            cursor.advance();
        }
        return letters(Character.toString(number));
    }

    private Expression<Letter> quoted() {
        cursor.advance();
        List<Expression<Letter>> parts = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.peek() == '\\' && cursor.peek(1) == 'E') {
                cursor.advance();
                cursor.advance();
                break;
            }
            parts.add(letters(cursor.cluster()));
        }
        return new Sequence<>(parts);
    }

    private Expression<Letter> letterClass() throws PatternException {
        int open = cursor.at();
        StringBuilder text = new StringBuilder();
        int brackets = 0;
        do {
            if (cursor.atEnd()) {
                throw bad(open, "this [ is not closed");
            }
            char c = cursor.peek();
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (brackets > DEEPEST) {
                throw bad(open, "classes are nested more than " + DEEPEST + " deep");
            }
            text.append(c == '\\' ? escaped() : folded(cursor.cluster()));
        } while (brackets > 0);
        return member(open, text.toString());
    }

    private String escaped() throws PatternException {
        int at = cursor.at();
        cursor.advance();
        if (cursor.atEnd() || cursor.sees("QE")) {
            throw bad(at, "this \\ stands for nothing in [ ]");
        }
        cursor.advance();
        return cursor.since(at);
    }

    /** A typographic hyphen folds to one that would mean a range. */
    private String folded(String cluster) {
        String folded = spelling.apply(cluster);
        return folded.equals("-") && !cluster.equals("-") ? "\\-" : folded;
    }

    private Expression<Letter> member(int at, String text) throws PatternException {
        try {
            return new One<>(new Letter.Member(text));
        } catch (PatternSyntaxException e) {
            throw bad(at, e.getDescription());
        }
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static PatternException bad(int at, String reason) {
        return new PatternException(at, "not a regular expression: " + reason);
    }
}
