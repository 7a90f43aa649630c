package org.declan.segment;

import java.util.HashSet;
import java.util.Set;
import org.declan.text.Text;
import org.jspecify.annotations.Nullable;

/** The numbers in a text that call a note: raised ones, and those in brackets that a note at the start of a line explains. */
final class NoteCalls {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Text text;
    private final Set<String> explained = new HashSet<>();

    /** The calls of a text, given a search for its opening brackets if there are any. */
    NoteCalls(Text text, @Nullable MarkSearch brackets) {
        this.text = text;
        if (brackets != null) {
            findExplained(brackets);
        }
    }

    private void findExplained(MarkSearch brackets) {
        for (int at = brackets.from(0); at < text.length(); at = brackets.from(at + 1)) {
            String number = bracketedNumber(at);
            if (!number.isEmpty() && isFirst(at) && " \t\u00A0".indexOf(charAt(at + number.length() + 2)) >= 0) {
                explained.add(number);
            }
        }
    }

    /** The number of one to three digits between a bracket that opens and the one that closes; empty when it is none. */
    private String bracketedNumber(int open) {
        int end = open + 1;
        while (end < open + 4 && charAt(end) >= '0' && charAt(end) <= '9') {
            end++;
        }
        return charAt(end) == ']' ? text.substring(open + 1, end) : "";
    }

    /** Whether only blanks stand before an offset on its line. */
    private boolean isFirst(int offset) {
        int at = offset - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at < 0 || Kinds.endsLine(text.charAt(at));
    }

    private char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** Whether a character is a raised number, and so may call a note. */
    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    /** A raised number after a word of three letters or a sign, or a bracketed number that a note at a line start explains. */
    boolean isOne(int at, int lineStart, CharSequence before) {
        char c = text.charAt(at);
        if (before.isEmpty() || (!isRaised(c) && c != '[')) {
            return false;
        }
        if (c == '[') {
            return at > lineStart && explained.contains(bracketedNumber(at));
        }
        int letters = 0;
        while (letters < 3
                && letters < before.length()
                && Character.isLetter(before.charAt(before.length() - 1 - letters))) {
            letters++;
        }
        char last = before.charAt(before.length() - 1);
        return letters == 3 || ".,;:!?»”)".indexOf(last) >= 0 || (last == ' ' && before.length() > 1);
    }

    /** Where a call ends. */
    int end(int at) {
        int end = at + 1;
        if (text.charAt(at) == '[') {
            return text.indexOf(']', at) + 1;
        }
        while (end < text.length() && isRaised(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
