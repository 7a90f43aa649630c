package org.declan.query;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between brackets: {@code word="voies?" & !(pos="VERB" | lemma!="voie")}. */
final class ConditionParser {

    /** Deeper conditions are refused rather than risk the stack. */
    private static final int DEEPEST = 50;

    private final Cursor cursor;
    private final String text;
    private int depth;

    ConditionParser(Cursor cursor, String text) {
        this.cursor = cursor;
        this.text = text;
    }

    /** Reads from the opening to the closing bracket. */
    Atom parse() throws PatternException {
        int open = cursor.at();
        cursor.advance();
        cursor.skipSpaces();
        if (cursor.eat(']')) {
            return Atom.ANY;
        }
        if (cursor.atEnd()) {
            throw new PatternException(open, "this [ is not closed");
        }
        Atom condition = either();
        if (cursor.atEnd()) {
            throw new PatternException(open, "this [ is not closed");
        }
        if (!cursor.eat(']')) {
            throw cursor.expected("&, | or ]");
        }
        return condition;
    }

    private Atom either() throws PatternException {
        List<Atom> parts = new ArrayList<>();
        do {
            parts.add(both());
        } while (cursor.eat('|'));
        return parts.size() == 1 ? parts.get(0) : new Atom.Or(parts);
    }

    private Atom both() throws PatternException {
        List<Atom> parts = new ArrayList<>();
        do {
            cursor.skipSpaces();
            parts.add(single());
            cursor.skipSpaces();
        } while (cursor.eat('&'));
        return parts.size() == 1 ? parts.get(0) : new Atom.And(parts);
    }

    private Atom single() throws PatternException {
        int at = cursor.at();
        if (++depth > DEEPEST) {
            throw new PatternException(at, "conditions are nested more than " + DEEPEST + " deep");
        }
        Atom atom;
        if (cursor.eat('!')) {
            cursor.skipSpaces();
            atom = new Atom.Not(single());
        } else if (cursor.eat('(')) {
            atom = either();
            if (cursor.atEnd()) {
                throw new PatternException(at, "this ( is not closed");
            }
            if (!cursor.eat(')')) {
                throw cursor.expected("&, | or )");
            }
        } else {
            atom = comparison();
        }
        depth--;
        return atom;
    }

    private Atom comparison() throws PatternException {
        Attribute attribute = attribute();
        cursor.skipSpaces();
        boolean unequal = cursor.eat('!');
        if (!cursor.eat('=')) {
            throw cursor.expected(unequal ? "!=" : "= or != after " + attribute.written());
        }
        cursor.skipSpaces();
        if (!cursor.sees("\"'")) {
            throw cursor.expected("a value in quotes");
        }
        Atom atom = new Atom.Has(attribute, ValueParser.read(cursor, attribute, text));
        return unequal ? new Atom.Not(atom) : atom;
    }

    private Attribute attribute() throws PatternException {
        int start = cursor.at();
        while (Character.isLetterOrDigit(cursor.peek()) || cursor.sees("_.-")) {
            cursor.advance();
        }
        String name = cursor.since(start);
        if (name.isEmpty()) {
            throw cursor.expected("word, lemma or pos");
        }
        for (Attribute attribute : Attribute.values()) {
            if (attribute.written().equals(name)) {
                return attribute;
            }
        }
        throw new PatternException(start, "the attributes are word, lemma and pos; found " + name);
    }
}
