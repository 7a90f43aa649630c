package org.declan.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.declan.text.Spelling;

/** Reads a value in quotes with its flags: {@code "voies?"}, {@code 'D’'}, {@code "reguliere"%d}, {@code "10 %"%l}. */
final class ValueParser {

    private static final List<String> TAGS = List.of(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
            "SCONJ", "SYM", "VERB", "X");

    private final Cursor cursor;
    private final Attribute attribute;
    private final String text;
    private final int open;

    private ValueParser(Cursor cursor, Attribute attribute, String text) {
        this.cursor = cursor;
        this.attribute = attribute;
        this.text = text;
        this.open = cursor.at();
    }

    /** Reads the value of an attribute; the cursor is at the opening quote. */
    static Value read(Cursor cursor, Attribute attribute, String text) throws PatternException {
        return new ValueParser(cursor, attribute, text).value();
    }

    private Value value() throws PatternException {
        int close = close();
        if (close == open + 1) {
            throw new PatternException(open, "expected a value between the quotes; found none");
        }
        String flags = flags();
        boolean unaccented = flags.indexOf('d') >= 0;
        UnaryOperator<String> spelling = spelling(flags.indexOf('c') >= 0, unaccented);
        Value value = flags.indexOf('l') >= 0 || isPlain(close)
                ? new Value.OneOf(Set.of(spelling.apply(literal(close))))
                : regex(close, spelling);
        check(value, text.substring(open + 1, close));
        return unaccented ? new Value.Unaccented(value) : value;
    }

    /** Reads up to and over the closing quote and gives its offset. */
    private int close() throws PatternException {
        char quote = cursor.peek();
        cursor.advance();
        while (!cursor.atEnd() && cursor.peek() != quote) {
            // An escaped quote does not close, and what the escape means is for the regular expression to say.
            if (cursor.peek() == '\\' && cursor.peek(1) != Cursor.END) {
                cursor.advance();
            }
            cursor.advance();
        }
        if (cursor.atEnd()) {
            throw new PatternException(open, "this " + quote + " is not closed");
        }
        cursor.advance();
        return cursor.at() - 1;
    }

    private String flags() throws PatternException {
        int spaces = 0;
        while (cursor.peek(spaces) == ' ') {
            spaces++;
        }
        // Apart from the quotes, as in "dix" %, it may be the sign itself.
        if (cursor.peek(spaces) != '%' || (spaces > 0 && "cdl".indexOf(cursor.peek(spaces + 1)) < 0)) {
            return "";
        }
        cursor.skipSpaces();
        int start = cursor.at();
        cursor.advance();
        while (cursor.sees("cdl")) {
            cursor.advance();
        }
        if (cursor.at() == start + 1 || Character.isLetterOrDigit(cursor.peek())) {
            throw cursor.expected("a flag, %c, %d, %l or several as %cd");
        }
        return cursor.since(start);
    }

    private UnaryOperator<String> spelling(boolean anyCase, boolean unaccented) {
        if (attribute == Attribute.POS) {
            return anyCase ? tag -> tag.toUpperCase(Locale.ROOT) : UnaryOperator.identity();
        }
        return unaccented ? form -> Value.Unaccented.strip(Spelling.fold(form)) : Spelling::fold;
    }

    private Value regex(int close, UnaryOperator<String> spelling) throws PatternException {
        Set<String> words = WordReader.read(new Cursor(text, open + 1, close), spelling);
        return words.isEmpty()
                ? Value.of(new RegexParser(new Cursor(text, open + 1, close), spelling).parse())
                : new Value.OneOf(words);
    }

    /** Whether nothing in the quotes can mean more than itself, as in most values: they are not parsed. */
    private boolean isPlain(int close) {
        for (int i = open + 1; i < close; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private String literal(int close) {
        String quote = text.substring(open, open + 1);
        return text.substring(open + 1, close).replace("\\" + quote, quote);
    }

    /** Refuses what no word can be, rather than find nothing without a word. */
    private void check(Value value, String found) throws PatternException {
        if (attribute == Attribute.POS) {
            if (TAGS.stream().noneMatch(value::accepts)) {
                throw new PatternException(
                        open + 1, "expected one of the tags " + String.join(" ", TAGS) + "; found " + found);
            }
        } else if (value instanceof Value.OneOf oneOf && arePhrases(oneOf.texts())) {
            throw new PatternException(open, "each word has its own quotes, as in \"pays\" \"tiers\"; found " + found);
        }
    }

    private static boolean arePhrases(Set<String> forms) {
        for (String form : forms) {
            if (!isPhrase(form)) {
                return false;
            }
        }
        return true;
    }

    /** Letters on both sides of a space; a number may have spaces, and so may an abbreviation such as p. ex. */
    private static boolean isPhrase(String form) {
        for (int i = 1; i < form.length() - 1; i++) {
            if (form.charAt(i) == ' '
                    && Character.isLetter(form.charAt(i - 1))
                    && Character.isLetter(form.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
