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

    private final Source source;
    private final Predicate<String> isWord;

    /**
     * @param isWord whether a dictionary knows a folded form; asked only where a line ends in a hyphen
     */
    LineHyphen(Source source, Predicate<String> isWord) {
        this.source = source;
        this.isWord = isWord;
    }

    View join(View first, View second) {
        View.Builder builder = new View.Builder(source).append(first);
        String left = first.text();
        String right = second.text();
        if (second.text().isEmpty()) {
            return first;
        }
        int gap = left.isEmpty() ? second.sourceStart(0) : first.sourceEnd(left.length());
        if (source.text().startsWith("\u00AD", gap)) {
            return builder.append(second).build();
        }
        boolean hyphen = left.length() > 1
                && (left.endsWith("-") || left.endsWith("\u2010"))
                && Character.isLetter(left.charAt(left.length() - 2))
                && Character.isLetter(right.charAt(0));
        if (!hyphen) {
            return builder.space(gap).append(second).build();
        }
        if (!keeps(lastWord(left), firstWord(right), Character.isUpperCase(right.charAt(0)))) {
            builder.dropLast();
        }
        return builder.append(second).build();
    }

    private boolean keeps(String left, String right, boolean capital) {
        if (capital || left.contains("-") || PREFIXES.contains(left) || TAILS.contains(right)) {
            return true;
        }
        if (isWord.test(left + right)) {
            return false;
        }
        return isWord.test(left + "-" + right) || (isWord.test(left) && isWord.test(right));
    }

    private static String lastWord(String text) {
        int end = text.length() - 1;
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return Spelling.fold(text.substring(start, end));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Spelling.fold(text.substring(0, end));
    }
}
