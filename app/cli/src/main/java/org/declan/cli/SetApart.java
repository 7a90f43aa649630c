package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.Text;

/** What stands in a file between its words and is no mark-up: printed numbers, bullets, calls of notes. */
final class SetApart {

    private static final Pattern MARKS =
            Pattern.compile("<!--.*?-->|</?[a-zA-Z][^<>]*>|[*_#>\\\\`]|\\]\\([^)]*\\)|&nbsp;");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s\\u00A0\\u202F]");

    private SetApart() {}

    /** The start of the line an offset is in. */
    static int lineStart(Text source, int offset) {
        int at = offset;
        while (at > 0 && source.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** The start of what stands unparted from the previous word before an offset: nothing but spaces. */
    static int spaceStart(Text source, int offset) {
        int at = offset;
        while (at > 0 && Character.isWhitespace(source.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Numbers and signs in a gap between two words; of a gap over lines, only in the rest of the first and the head of the last. */
    static List<String> between(Text source, int from, int to) {
        if (to - from < 1 || isBlank(source, from, to)) {
            return List.of();
        }
        String gap = source.substring(from, to);
        int firstEnd = gap.indexOf('\n');
        if (firstEnd >= 0) {
            gap = gap.substring(0, firstEnd) + " " + gap.substring(gap.lastIndexOf('\n') + 1);
        }
        return tokens(MARKS.matcher(gap).replaceAll(" "));
    }

    /** A text of numbers and signs, one token each. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group().codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT)) {
                tokens.add(matcher.group());
            }
        }
        return tokens;
    }

    private static boolean isBlank(Text source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(source.charAt(i)) && source.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }
}
