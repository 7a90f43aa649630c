package org.declan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.declan.query.Expression.One;
import org.declan.text.Spelling;

/**
 * A word of the shorthand, written without quotes or brackets, cut as French words are: {@code d'origine} is two words.
 * It matches by lemma; by form where it has no letter ({@code 2010}), is elided ({@code d'}) or is a glob
 * ({@code migr*}).
 */
final class BareWord {

    /** What is a word of its own before an apostrophe. A closed list keeps quelqu'un, prud'homme, entr'aide in one. */
    private static final Set<String> CLITICS =
            Set.of("c", "ç", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private static final Set<String> WHOLE = Set.of("c'est-à-dire");

    /** Cut off at either end, so that a list reads as in a text. */
    private static final String PUNCTUATION = ",;:…«»";

    private final String text;
    private final int offset;
    private final List<Expression<Atom>> words = new ArrayList<>();

    private BareWord(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /** The words a bare word is cut into; the offset is where it begins in the pattern. */
    static Expression<Atom> read(String text, int offset) throws PatternException {
        BareWord bare = new BareWord(text, offset);
        bare.cutPunctuation();
        return Expression.sequence(bare.words);
    }

    private void cutPunctuation() throws PatternException {
        int start = 0;
        int end = text.length();
        while (start < end && PUNCTUATION.indexOf(text.charAt(start)) >= 0) {
            add(start, ++start);
        }
        while (end > start && PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        cutClitics(start, end);
        for (int i = end; i < text.length(); i++) {
            add(i, i + 1);
        }
    }

    private void cutClitics(int start, int end) throws PatternException {
        int from = start;
        for (int i = start; i < end; i++) {
            if (Spelling.isApostrophe(text.charAt(i))
                    && CLITICS.contains(Spelling.fold(text.substring(from, i)))
                    && !WHOLE.contains(Spelling.fold(text.substring(from, end)))) {
                add(from, i + 1);
                from = i + 1;
            }
        }
        if (from < end) {
            add(from, end);
        }
    }

    private void add(int start, int end) throws PatternException {
        words.add(new One<>(atom(text.substring(start, end), offset + start)));
    }

    private static Atom atom(String word, int at) throws PatternException {
        int flag = word.indexOf('%');
        if (flag > 0 && word.substring(flag + 1).matches("[cdl]+")) {
            String quoted = "\"" + word.substring(0, flag) + "\"" + word.substring(flag);
            throw new PatternException(
                    at + flag, "flags follow quotes or brackets: write " + quoted + " or [lemma=" + quoted + "]");
        }
        boolean glob = word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
        if (glob) {
            if (!has(word, Character::isLetterOrDigit)) {
                throw new PatternException(
                        at,
                        "a bare " + word + " has no letters to go with; write [] for any word, \"\\" + word.charAt(0)
                                + "\" for the sign");
            }
            return new Atom.Has(Attribute.WORD, Value.of(glob(word)));
        }
        String folded = Spelling.fold(word);
        if (folded.isEmpty()) {
            throw new PatternException(at, "expected a word; found characters that print nothing");
        }
        boolean byForm = folded.endsWith("'") || !has(folded, Character::isLetter);
        return new Atom.Has(byForm ? Attribute.WORD : Attribute.LEMMA, new Value.OneOf(Set.of(folded)));
    }

    private static Expression<Letter> glob(String word) {
        List<Expression<Letter>> letters = new ArrayList<>();
        Cursor cursor = new Cursor(word);
        while (!cursor.atEnd()) {
            if (cursor.eat('*')) {
                letters.add(Value.ANYTHING);
            } else if (cursor.eat('?')) {
                letters.add(new One<>(new Letter.Any()));
            } else {
                String folded = Spelling.fold(cursor.cluster());
                for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
                    letters.add(new One<>(new Letter.Exactly(folded.codePointAt(at))));
                }
            }
        }
        return Expression.sequence(letters);
    }

    private static boolean has(String word, IntPredicate kind) {
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            if (kind.test(word.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
