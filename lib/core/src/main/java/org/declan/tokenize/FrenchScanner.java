package org.declan.tokenize;

import org.declan.text.Abbreviations;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.text.View;
import org.declan.text.Vocabulary;

/**
 * Cuts a sentence into French surface words, as the French Universal Dependencies treebanks do, with contractions
 * ({@code du}, {@code des}, {@code aux}) whole. An elided word keeps its apostrophe, an inverted pronoun its hyphen;
 * numbers keep their spaces and commas, abbreviations their stops, addresses everything. One pass, no object per word.
 * Not thread-safe.
 */
public final class FrenchScanner {

    private final Abbreviations abbreviations = Abbreviations.french();
    private final Vocabulary vocabulary;
    private final PlacedWords words;
    private String text;
    /** The paragraph in an array, with a space where the sentence ends. */
    private char[] chars = new char[1024];
    /** The paragraph once more, and cut in the same way. */
    private final LatinLetters letters = new LatinLetters();

    private int limit;
    private int sentenceStart;

    /** A scanner that adds to {@code out}. */
    public FrenchScanner(Tokens.Builder out, View view) {
        this.vocabulary = out.vocabulary();
        this.words = new PlacedWords(out, view);
        this.text = view.text();
        load();
    }

    /** Goes on with another paragraph. */
    public FrenchScanner on(View paragraph) {
        words.on(paragraph);
        text = paragraph.text();
        load();
        return this;
    }

    private void load() {
        int length = text.length();
        if (length >= chars.length) {
            chars = new char[Math.max(length + 1, 2 * chars.length)];
        }
        text.getChars(0, length, chars, 0);
        letters.on(text);
    }

    /** Adds the words of {@code view.text()[start, end)}, which is a sentence. */
    public void scan(int start, int end) {
        limit = end;
        sentenceStart = start;
        words.from(start);
        // So that no loop over letters needs to ask whether the sentence is at its end.
        char after = chars[end];
        chars[end] = ' ';
        byte letterAfter = letters.end(end);
        int at = start;
        while (at < end) {
            at = switch (CharClass.of(chars[at])) {
                case CharClass.SPACE -> at + 1;
                case CharClass.LETTER -> word(at);
                case CharClass.DIGIT -> number(at, at);
                default -> sign(at);
            };
        }
        chars[end] = after;
        letters.restore(end, letterAfter);
    }

    private int token(int start, int end) {
        return words.add(start, end, vocabulary.type(chars, start, end));
    }

    private byte type(int at) {
        if (at >= limit) {
            return CharClass.SPACE;
        }
        char c = chars[at];
        return Character.isSurrogate(c) ? CharClass.at(text, at) : CharClass.of(c);
    }

    private boolean isAlnum(int at) {
        return CharClass.isAlnum(type(at));
    }

    /**
     * A word, to where the next may begin. Nearly all are letters of French with a space or a comma after them and were met
     * before: what is looked at together is their key.
     */
    private int word(int start) {
        long first = letters.from(start);
        long rest = 0;
        int length = LatinLetters.leading(first);
        if (length < LatinLetters.TOGETHER) {
            first = LatinLetters.first(length, first);
        } else {
            rest = letters.from(start + LatinLetters.TOGETHER);
            int more = LatinLetters.leading(rest);
            rest = LatinLetters.first(more, rest);
            length += more;
        }
        int at = start + length;
        char c = chars[at];
        if (c == ' ' || c == ',') {
            int known = length <= Vocabulary.PACKED ? vocabulary.known(first, rest) : -1;
            words.add(start, at, known >= 0 ? known : vocabulary.type(chars, start, at));
            return c == ' ' ? at + 1 : at;
        }
        // From here on digits and letters beyond Latin-1 are some, too.
        at = alnumEnd(at);
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
            int right = alnumEnd(end + 1);
            boolean code = WordShapes.isCode(text, start, end) || WordShapes.isCode(text, end + 1, right);
            return code && type(right) != CharClass.OTHER ? token(start, right) : token(start, end);
        }
        return token(start, end);
    }

    /** A word with apostrophes, hyphens or stops in it. */
    private int compound(int start, int firstEnd) {
        boolean apostrophe = type(firstEnd) == CharClass.APOSTROPHE;
        int whole = apostrophe ? Elisions.wholeWordEnd(text, start, firstEnd, limit) : -1;
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
        int address = type(stop + 1) == CharClass.SPACE ? -1 : Addresses.end(text, start, limit);
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
            return stopped(start, alnumEnd(at + 2));
        }
        if (type(at) == CharClass.STOP && type(at + 1) != CharClass.STOP && keepsStop(start, at)) {
            return token(start, at + 1);
        }
        return hyphenated(start, at);
    }

    /** The end of the letters and digits that begin at {@code from}. */
    private int alnumEnd(int from) {
        int at = from;
        while (isAlnum(at)) {
            at++;
        }
        return at;
    }

    private boolean keepsStop(int start, int end) {
        boolean initial = end == start + 1 && Character.isUpperCase(text.charAt(start));
        boolean acronym = WordShapes.isAcronym(text, start, end);
        boolean last = end + 1 >= limit;
        if (last && !acronym) {
            return initial && isAfterName(start);
        }
        return initial
                || acronym
                || abbreviations.isOne(Spelling.fold(text.substring(start, end)), digitFollows(end + 1));
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
        byte type = type(start);
        if (type == CharClass.LETTER) {
            return word(start);
        }
        if (type(start + 1) == CharClass.SPACE) {
            return token(start, start + 1);
        }
        char c = chars[start];
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
