package org.declan.segment;

import java.util.function.Predicate;
import org.declan.text.Source;
import org.declan.text.Spelling;
import org.declan.text.View;
import org.declan.text.WordSet;

/**
 * Joins two lines. Between them goes a space, unless the first ends in a hyphen: then the word goes together, and the
 * hyphen stays when the word has one of its own ({@code non-refoulement}) and goes when the line end made it.
 */
final class LineHyphen {

    private static final WordSet PREFIXES = WordSet.of(
            "non socio sous inter vice demi semi ex mi quasi pro latino centro sud nord est ouest après avant contre entre"
                    + " grand haut bas anti extra intra trans ultra afro euro franco hispano lui elle eux elles soi moi nous"
                    + " vous celui celle ceux celles peut vis au ci là est a t dit c saint sainte porte mot main plus");
    private static final WordSet TAILS = WordSet.of(
            "il elle on ils elles je tu ce t ci là même mêmes être delà dessus dessous à clé clés nous vous leur lui en y");

    /** What is longer is in no dictionary, and is not read again at each of its line ends. */
    private static final int LONGEST_WORD = 100;

    private final Source source;
    private final Predicate<String> isWord;

    /**
     * @param isWord whether a dictionary knows a folded form; asked only where a line ends in a hyphen
     */
    LineHyphen(Source source, Predicate<String> isWord) {
        this.source = source;
        this.isWord = isWord;
    }

    /** Words to join others to. */
    View.Builder begin(View first) {
        return new View.Builder(source).append(first);
    }

    /** Appends the words of the next line. */
    void join(View.Builder builder, View next) {
        String right = next.text();
        if (right.isEmpty()) {
            return;
        }
        CharSequence left = builder.text();
        int gap = left.isEmpty() ? next.sourceStart(0) : builder.sourceEnd();
        if (!source.text().startsWith("\u00AD", gap)) {
            if (!isBroken(left, right)) {
                builder.space(gap);
            } else if (!keeps(lastWord(left), firstWord(right), Character.isUpperCase(right.charAt(0)))) {
                builder.dropLast();
            }
        }
        builder.append(next);
    }

    private static boolean isBroken(CharSequence left, String right) {
        int last = left.length() - 1;
        return last > 0
                && (left.charAt(last) == '-' || left.charAt(last) == '\u2010')
                && Character.isLetter(left.charAt(last - 1))
                && Character.isLetter(right.charAt(0));
    }

    private boolean keeps(String left, String right, boolean capital) {
        if (capital || left.contains("-")) {
            return true;
        }
        // First: en-treprises and contre-façon begin with what is elsewhere a prefix.
        if (isWord.test(left + right)) {
            return false;
        }
        return PREFIXES.contains(left)
                || TAILS.contains(right)
                || isWord.test(left + "-" + right)
                || (isWord.test(left) && isWord.test(right));
    }

    private static String lastWord(CharSequence text) {
        int end = text.length() - 1;
        int start = end;
        while (start > 0
                && end - start < LONGEST_WORD
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return Spelling.fold(text.subSequence(start, end));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Spelling.fold(text.substring(0, end));
    }
}
