package org.declan.lemma;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.Predicate;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/** Two and more words in capitals in a row, as in a title, which the tagger would read as names: it gets small letters. */
final class Capitals {

    private static final byte UNKNOWN = 0;
    private static final byte SMALL = 1;
    /** Without small letters: a number, a sign, capitals that are no word of the language. */
    private static final byte CAPITALS = 2;

    private static final byte WORD_IN_CAPITALS = 3;

    /** Of most sentences. */
    private static final BitSet NONE = new BitSet();

    private final Vocabulary vocabulary;
    private final Predicate<String> knows;
    private byte[] kinds = {};

    /** Of the forms of a vocabulary; {@code knows} tells whether a folded form is a word of the language. */
    Capitals(Vocabulary vocabulary, Predicate<String> knows) {
        this.vocabulary = vocabulary;
        this.knows = knows;
    }

    /** The places of the tokens of a sentence that are to be lowered; not to be changed. */
    BitSet lowered(Tokens tokens, int sentence) {
        int first = tokens.first(sentence);
        int end = tokens.first(sentence + 1);
        BitSet lowered = NONE;
        for (int start = first; start < end; start++) {
            int words = 0;
            int next = start;
            for (byte kind = SMALL; next < end && (kind = kind(tokens.type(next))) != SMALL; next++) {
                words += kind == WORD_IN_CAPITALS ? 1 : 0;
            }
            if (words > 1) {
                lowered = lowered.isEmpty() ? new BitSet(end - first) : lowered;
                lowered.set(start - first, next - first);
            }
            start = next;
        }
        return lowered;
    }

    private byte kind(int type) {
        if (type >= kinds.length) {
            kinds = Arrays.copyOf(kinds, Math.max(1024, vocabulary.size() * 2));
        }
        if (kinds[type] == UNKNOWN) {
            kinds[type] = find(Spelling.straighten(vocabulary.form(type)));
        }
        return kinds[type];
    }

    private byte find(String form) {
        if (!form.equals(form.toUpperCase(Locale.ROOT))) {
            return SMALL;
        }
        boolean word = form.length() > 1 && Character.isLetter(form.charAt(0)) && knows.test(Spelling.fold(form));
        return word ? WORD_IN_CAPITALS : CAPITALS;
    }
}
