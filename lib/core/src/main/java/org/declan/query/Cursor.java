package org.declan.query;

import org.declan.text.Spelling;

/** A place in the text of a pattern, up to which it has been read. */
final class Cursor {

    /** What {@link #peek} sees at the end; no character of a text. */
    static final char END = '\uFFFF';

    private final String text;
    private final int end;
    private int at;

    Cursor(String text) {
        this(text, 0, text.length());
    }

    /** Reads a part of a text only, yet tells offsets of the whole. */
    Cursor(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.at = start;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= end;
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < end ? text.charAt(at + ahead) : END;
    }

    /** Whether the next character is one of these. */
    boolean sees(String characters) {
        return !atEnd() && characters.indexOf(peek()) >= 0;
    }

    void advance() {
        at++;
    }

    /** Reads a character if it is the next one. */
    boolean eat(char expected) {
        if (atEnd() || peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    void skipSpaces() {
        while (seesSpace()) {
            at++;
        }
    }

    boolean seesSpace() {
        return !atEnd() && (Spelling.isSpace(peek()) || Character.isWhitespace(peek()));
    }

    /** Reads a code point with the marks that combine with it, as they stand. */
    String cluster() {
        int start = at;
        at += Character.charCount(text.codePointAt(at));
        while (!atEnd() && Spelling.isCombining(peek())) {
            at++;
        }
        at = Math.min(at, end);
        return text.substring(start, at);
    }

    /** The text from an offset up to here. */
    String since(int start) {
        return text.substring(start, at);
    }

    /** What stands here, in words for a message. */
    String found() {
        if (atEnd()) {
            return "the end";
        }
        return seesSpace() ? "a space" : Character.toString(text.codePointAt(at));
    }

    /** A mistake here: what was expected, and what is there instead. */
    PatternException expected(String what) {
        return new PatternException(at, "expected " + what + "; found " + found());
    }
}
