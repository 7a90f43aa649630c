package org.declan.tokenize;

import org.declan.text.Abbreviations;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.text.View;

/**
 * Cuts a sentence into French surface words, as the French Universal Dependencies treebanks do, with contractions
 * ({@code du}, {@code des}, {@code aux}) whole. An elided word keeps its apostrophe, an inverted pronoun its hyphen;
 * numbers keep their spaces and commas, abbreviations their stops, addresses everything. One pass, no object per word.
 * Not thread-safe.
 */
public final class FrenchScanner {

    private final Abbreviations abbreviations = Abbreviations.french();
    private Tokens.Builder out;
    private View view;
    private String text;
    /** The paragraph in an array, and what each of its characters is: each is asked for several times. */
    private char[] chars = new char[1024];

    private byte[] classes = new byte[1024];
    private int limit;
    private int sentenceStart;

    /** A scanner that adds to {@code out}. */
    public FrenchScanner(Tokens.Builder out, View view) {
        this.out = out;
        this.view = view;
        this.text = view.text();
        classify();
    }

    /** Goes on with another paragraph, and another place to add its words to. */
    public FrenchScanner on(Tokens.Builder builder, View paragraph) {
        out = builder;
        view = paragraph;
        text = paragraph.text();
        classify();
        return this;
    }

    private void classify() {
        int length = text.length();
        if (length > chars.length) {
            chars = new char[Math.max(length, 2 * chars.length)];
            classes = new byte[chars.length];
        }
        text.getChars(0, length, chars, 0);
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            classes[i] = Character.isSurrogate(c) ? CharClass.at(text, i) : CharClass.of(c);
        }
    }

    /** Adds the words of {@code view.text()[start, end)}, which is a sentence. */
    public void scan(int start, int end) {
        limit = end;
        sentenceStart = start;
        int at = start;
        while (at < end) {
            at = switch (classes[at]) {
                case CharClass.SPACE -> at + 1;
                case CharClass.LETTER -> word(at);
                case CharClass.DIGIT -> number(at, at);
                default -> sign(at);
            };
        }
    }

    private int token(int start, int end) {
        out.token(view.sourceStart(start), view.sourceEnd(end), chars, start, end);
        return end;
    }

    private byte type(int at) {
        return at < limit ? classes[at] : CharClass.SPACE;
    }

    private boolean isAlnum(int at) {
        byte type = type(at);
        return type == CharClass.LETTER || type == CharClass.DIGIT;
    }

    private int word(int start) {
        int at = start;
        while (isAlnum(at)) {
            at++;
        }
        byte next = type(at);
        if (next == CharClass.SPACE) {
            return token(start, at);
        }
        return next == CharClass.OTHER ? beforeSign(start, at) : compound(start, at);
    }

    private int beforeSign(int start, int end) {
        char c = text.charAt(end);
        if (c == '°' && end == start + 1 && (text.charAt(start) | 32) == 'n') {
            return token(start, end + 1);
        }
        if (c == '(') {
            return token(start, WordShapes.inflectionEnd(text, end, limit));
        }
        if (c == '@' || c == ':' || c == '/') {
            int address = Addresses.end(text, start, limit);
            if (address > end) {
                return token(start, address);
            }
        }
        if (c == '/' && text.startsWith("km/h", start)) {
            return token(start, start + 4);
        }
        if (c == '/' && isAlnum(end + 1)) {
            int right = initials(end + 1);
            boolean code = WordShapes.isCode(text, start, end) || WordShapes.isCode(text, end + 1, right);
            return code && type(right) != CharClass.OTHER ? token(start, right) : token(start, end);
        }
        return token(start, end);
    }

    /** A word with apostrophes, hyphens or stops in it. */
    private int compound(int start, int firstEnd) {
        int whole = Elisions.wholeWordEnd(text, start, limit);
        if (whole > 0) {
            return token(start, whole);
        }
        int at = firstEnd;
        while (at < limit) {
            byte type = type(at);
            if (type == CharClass.APOSTROPHE) {
                if (at == firstEnd && Elisions.isElided(text, start, at)) {
                    return token(start, at + 1);
                }
                if (!isAlnum(at + 1)) {
                    break;
                }
            } else if (type == CharClass.HYPHEN) {
                if (!isAlnum(at + 1)) {
                    break;
                }
            } else if (type == CharClass.STOP) {
                return stopped(start, at);
            } else if (type == CharClass.OTHER && text.charAt(at) == '@') {
                int address = Addresses.end(text, start, limit);
                return address > at ? token(start, address) : hyphenated(start, at);
            } else {
                break;
            }
            at++;
            while (isAlnum(at)) {
                at++;
            }
        }
        return hyphenated(start, at);
    }

    /** Splits pronouns off a hyphenated verb. */
    private int hyphenated(int start, int end) {
        int clitic = Clitics.start(text, start, end);
        if (clitic < 0) {
            return token(start, end);
        }
        hyphenated(start, clitic);
        return token(clitic, end);
    }

    /** A word before a full stop: an abbreviation, an acronym, an address, or the last of its sentence. */
    private int stopped(int start, int stop) {
        int address = Addresses.end(text, start, limit);
        if (address > stop) {
            return token(start, address);
        }
        int at = stop;
        while (type(at) == CharClass.STOP && isAlnum(at + 1)) {
            at++;
            while (isAlnum(at)) {
                at++;
            }
            if (type(at) == CharClass.HYPHEN && isAlnum(at + 1)) {
                at++;
            }
        }
        if (type(at) == CharClass.STOP && type(at + 1) == CharClass.HYPHEN && isAlnum(at + 2) && at - start <= 2) {
            return stopped(start, initials(at + 2));
        }
        boolean inner = at > stop || WordShapes.hasStop(text, start, at);
        if (type(at) == CharClass.STOP && type(at + 1) != CharClass.STOP && keepsStop(start, at, inner)) {
            return token(start, at + 1);
        }
        return hyphenated(start, at);
    }

    private int initials(int from) {
        int at = from;
        while (isAlnum(at)) {
            at++;
        }
        return at;
    }

    private boolean keepsStop(int start, int end, boolean innerStop) {
        String word = Spelling.fold(text.substring(start, end));
        boolean initial = end == start + 1 && Character.isUpperCase(text.charAt(start));
        boolean acronym = innerStop && WordShapes.isAcronym(text, start, end);
        boolean last = end + 1 >= limit;
        if (last && !acronym) {
            return initial && isAfterName(start);
        }
        return initial || acronym || abbreviations.isOne(word, digitFollows(end + 1));
    }

    private boolean digitFollows(int at) {
        return type(at) == CharClass.SPACE && type(at + 1) == CharClass.DIGIT;
    }

    private boolean isAfterName(int start) {
        return start - 2 >= sentenceStart && text.charAt(start - 2) == '.';
    }

    /** A number from its sign at {@code start} or its first digit. */
    private int number(int start, int firstDigit) {
        int end = Numbers.end(text, firstDigit, limit);
        if (type(end) == CharClass.LETTER) {
            int suffixed = Numbers.withSuffix(text, end, limit);
            if (suffixed == end) {
                token(start, end);
                return token(end, Numbers.unitEnd(text, end, limit));
            }
            end = suffixed;
        }
        boolean hyphen = type(end) == CharClass.HYPHEN && isAlnum(end + 1);
        if (hyphen && start == firstDigit) {
            return compound(start, end);
        }
        if (type(end) == CharClass.APOSTROPHE && isAlnum(end + 1)) {
            return compound(start, end);
        }
        return token(start, end);
    }

    private int sign(int start) {
        char c = text.charAt(start);
        byte type = classes[start];
        boolean afterSpace =
                start == sentenceStart || type(start - 1) == CharClass.SPACE || text.charAt(start - 1) == '(';
        if ((type == CharClass.HYPHEN || c == '+' || c == '−') && afterSpace && type(start + 1) == CharClass.DIGIT) {
            return number(start, start + 1);
        }
        if (c == '+' && text.startsWith("+/-", start)) {
            return token(start, start + 3);
        }
        if (c == '°' && afterSpace && (text.startsWith("°C", start) || text.startsWith("°F", start))) {
            return token(start, start + 2);
        }
        return token(start, Signs.end(text, start, limit));
    }
}
