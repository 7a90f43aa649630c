package org.declan.query;

import java.util.ArrayList;
import java.util.List;
import org.declan.query.Expression.One;
import org.declan.query.Expression.Repeat;

/** Reads a whole pattern; the grammar is in the description of {@link Pattern}. */
final class PatternParser {

    /** Deeper groups are refused rather than risk the stack. */
    private static final int DEEPEST = 50;

    private static final int DEEPEST_WITH_SETS = 500;
    private static final int LARGEST = 10_000;
    private static final int LONGEST_TEXT = 10_000;

    private final String text;
    private final Cursor cursor;
    private final WordSets.Resolver sets;
    private int depth;

    PatternParser(String text, WordSets.Resolver sets) {
        this.text = text;
        this.cursor = new Cursor(text);
        this.sets = sets;
    }

    Pattern parse() throws PatternException {
        if (text.length() > LONGEST_TEXT) {
            throw new PatternException(
                    LONGEST_TEXT, "a pattern has " + LONGEST_TEXT + " characters at most; found " + text.length());
        }
        cursor.skipSpaces();
        if (cursor.atEnd()) {
            throw new PatternException(0, "expected a pattern, such as migration or \"voies\"; found nothing");
        }
        Expression<Atom> hit = operand();
        List<Expression<Atom>> present = new ArrayList<>();
        List<Expression<Atom>> absent = new ArrayList<>();
        while (cursor.eat('&')) {
            cursor.skipSpaces();
            boolean unwanted = cursor.eat('!');
            (unwanted ? absent : present).add(operand());
        }
        if (!cursor.atEnd()) {
            throw cursor.peek() == ')'
                    ? new PatternException(cursor.at(), "this ) closes no (")
                    : cursor.expected("a word, |, & or the end");
        }
        return new Pattern(text, hit, present, absent);
    }

    /** Reads what {@code &} joins, up to the next one or the end. */
    private Expression<Atom> operand() throws PatternException {
        cursor.skipSpaces();
        int start = cursor.at();
        Expression<Atom> expression = choice();
        if (expression.shortest() == 0) {
            throw new PatternException(start, "a pattern must match at least one word; this one can match none");
        }
        if (expression.shortest() > Automaton.LONGEST_MATCH) {
            throw new PatternException(
                    start,
                    "a match has " + Automaton.LONGEST_MATCH + " words at most; this one needs "
                            + (expression.shortest() == Expression.SATURATED ? "more" : expression.shortest()));
        }
        if (expression.depth() > DEEPEST_WITH_SETS) {
            throw new PatternException(start, "word sets make this nested more than " + DEEPEST_WITH_SETS + " deep");
        }
        if (expression.size() > LARGEST) {
            throw new PatternException(
                    start, "this is too large: written out, its repetitions and sets are over " + LARGEST + " words");
        }
        return expression;
    }

    private Expression<Atom> choice() throws PatternException {
        List<Expression<Atom>> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (cursor.eat('|'));
        return Expression.choice(options);
    }

    private Expression<Atom> sequence() throws PatternException {
        List<Expression<Atom>> items = new ArrayList<>();
        int gap = -1;
        cursor.skipSpaces();
        while (!cursor.atEnd() && !cursor.sees("|&)")) {
            gap = -1;
            if (cursor.peek() == '~') {
                gap = cursor.at();
                if (items.isEmpty()) {
                    throw new PatternException(gap, "a gap stands between two words; nothing is left of it");
                }
                items.add(gap());
            } else {
                items.add(item());
            }
            cursor.skipSpaces();
        }
        if (gap >= 0) {
            throw new PatternException(gap, "a gap stands between two words; nothing is right of it");
        }
        if (items.isEmpty()) {
            throw cursor.expected("a word");
        }
        return Expression.sequence(items);
    }

    private Expression<Atom> gap() throws PatternException {
        cursor.advance();
        if (!Quantifier.seesDigit(cursor)) {
            throw cursor.expected("the most words the gap may have, as in ~3");
        }
        return new Repeat<>(new One<>(Atom.ANY), 0, Quantifier.number(cursor));
    }

    private Expression<Atom> item() throws PatternException {
        return switch (cursor.peek()) {
            case '[' -> quantified(new One<>(new ConditionParser(cursor, text).parse()));
            case '"', '\'' ->
                quantified(new One<>(new Atom.Has(Attribute.WORD, ValueParser.read(cursor, Attribute.WORD, text))));
            case '(' -> quantified(group());
            case '$' -> quantified(set());
            default -> bareWord();
        };
    }

    private Expression<Atom> quantified(Expression<Atom> item) throws PatternException {
        boolean apart = cursor.seesSpace();
        cursor.skipSpaces();
        if (!Quantifier.begins(cursor) || (apart && beginsGlob())) {
            return item;
        }
        Expression<Atom> repeated = Quantifier.read(cursor).of(item);
        if (Quantifier.begins(cursor)) {
            throw new PatternException(cursor.at(), "a repetition cannot be repeated; put ( ) around it");
        }
        return repeated;
    }

    /** In {@code [] *tion} the star belongs to the word that follows, in {@code [] * tion} to the brackets. */
    private boolean beginsGlob() {
        return cursor.sees("?*")
                && (Character.isLetterOrDigit(cursor.peek(1)) || cursor.peek(1) == '?' || cursor.peek(1) == '*');
    }

    private Expression<Atom> group() throws PatternException {
        int open = cursor.at();
        cursor.advance();
        if (++depth > DEEPEST) {
            throw new PatternException(open, "groups are nested more than " + DEEPEST + " deep");
        }
        Expression<Atom> group = choice();
        if (cursor.peek() == '&') {
            throw new PatternException(cursor.at(), "& joins whole patterns and cannot stand within ( )");
        }
        if (!cursor.eat(')')) {
            throw new PatternException(open, "this ( is not closed");
        }
        depth--;
        return group;
    }

    private Expression<Atom> set() throws PatternException {
        int start = cursor.at();
        cursor.advance();
        while (!cursor.atEnd() && WordSets.isNamePart(cursor.peek())) {
            cursor.advance();
        }
        String name = cursor.since(start + 1);
        if (name.isEmpty()) {
            throw cursor.expected("the name of a word set after $");
        }
        Pattern set = sets.find(name, start);
        if (set.hasConditions()) {
            throw new PatternException(start, "$" + name + " says & and so cannot be part of another pattern");
        }
        return set.hit();
    }

    private Expression<Atom> bareWord() throws PatternException {
        int start = cursor.at();
        while (!cursor.atEnd() && !cursor.seesSpace() && !cursor.sees("[](){}|&!\"~$+<>=\\“”„")) {
            cursor.advance();
        }
        String word = cursor.since(start);
        if (word.isEmpty()) {
            throw refused();
        }
        if (word.endsWith(":") && cursor.peek() == '[') {
            throw new PatternException(start, "labels are not supported; found " + word);
        }
        Expression<Atom> words = BareWord.read(word, start);
        cursor.skipSpaces();
        return cursor.sees("+{") ? quantified(words) : words;
    }

    /** Says why a character cannot begin a word. */
    private PatternException refused() {
        return switch (cursor.peek()) {
            case '!' -> new PatternException(cursor.at(), "! stands after & or within [ ]");
            case '<', '>' ->
                new PatternException(
                        cursor.at(), "structures such as <s> are not supported; a match never crosses a sentence");
            case '“', '”', '„' ->
                new PatternException(cursor.at(), "quotes are written \" or '; found " + cursor.found());
            default -> cursor.expected("a word");
        };
    }
}
