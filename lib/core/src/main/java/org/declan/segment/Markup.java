package org.declan.segment;

import java.util.BitSet;
import java.util.Locale;
import org.declan.text.Text;
import org.declan.text.WordSet;

/**
 * Which characters of a text are marks and no words: Markdown emphasis, escapes and links, HTML tags and comments. A mark
 * is one only where its partner is found, so that a lone asterisk or a {@code <} of running text stays text. The one
 * exception is half a bold mark ({@code 1.**}), which converters leave behind.
 */
final class Markup {

    private static final WordSet TAGS = WordSet.of(
            "a abbr article aside b big blockquote body br center cite code dd del div dl dt em figcaption figure font"
                    + " footer h1 h2 h3 h4 h5 h6 head header hr html i img ins li main mark nav ol p pre q s section"
                    + " small span strong sub sup table tbody td tfoot th thead tr u ul");
    private static final WordSet BREAKING = WordSet.of("br p div li td th tr hr");
    private static final int MAX_TAG = 1000;

    private final Text text;
    /** Characters that are not text. */
    private final BitSet out = new BitSet();
    /** Of those, the first of each mark that parts words as a space does. */
    private final BitSet space = new BitSet();
    /** Whether an open comment without an end was met: after it no other can end. */
    private boolean commentsEnd;
    /** Whether signs were met that are looked for later, for most texts have none and need not be gone through again. */
    private boolean emphasis;

    private boolean brackets;
    /** The last answer of {@link #nextOut}: it holds from one offset to the other. */
    private int sought;

    private int found = -1;
    /** The brackets found last: marks are read in text order, so each bracket is looked for once. */
    private int closing = -1;

    private int opening = -1;
    private int openingSought;

    private Markup(Text text) {
        this.text = text;
    }

    /** Finds the marks of a text. */
    static Markup of(Cuts cuts) {
        Markup markup = new Markup(cuts.text());
        markup.htmlAndLinks(new MarkSearch(cuts, Kinds.MARKS));
        if (markup.emphasis) {
            Emphasis.mark(cuts, markup.out);
        }
        return markup;
    }

    /** Whether a square bracket opens somewhere, other than in marks. */
    boolean hasBrackets() {
        return brackets;
    }

    boolean isOut(int offset) {
        return out.get(offset);
    }

    /** The next character that is no text, from an offset on; far behind the text when there is none. */
    int nextOut(int offset) {
        // Lines are asked for in a row, and marks are few: none is looked for again from each line before it.
        if (offset < sought || offset > found) {
            int next = out.nextSetBit(offset);
            found = next < 0 ? Integer.MAX_VALUE : next;
            sought = offset;
        }
        return found;
    }

    boolean isSpace(int offset) {
        return space.get(offset);
    }

    private void htmlAndLinks(MarkSearch signs) {
        int at = signs.from(0);
        while (at < text.length()) {
            char sign = text.charAt(at);
            emphasis |= sign == '*' || sign == '_';
            brackets |= sign == '[';
            int end = switch (sign) {
                case '<' -> tag(at);
                case '\\' -> escape(at);
                case ']' -> link(at);
                case '[' -> noteCall(at);
                case '&' -> entity(at);
                default -> at;
            };
            at = signs.from(Math.max(end, at + 1));
        }
    }

    private int tag(int at) {
        if (text.startsWith("<!--", at)) {
            int close = commentsEnd ? -1 : text.indexOf("-->", at + 4);
            commentsEnd |= close < 0;
            return close < 0 ? at : remove(at, close + 3, false);
        }
        int name = text.startsWith("</", at) ? at + 2 : at + 1;
        int end = name;
        while (end < text.length() && end < name + 12 && isAsciiLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String tag = text.substring(name, end).toLowerCase(Locale.ROOT);
        if (!TAGS.contains(tag)) {
            return at;
        }
        int close = tagEnd(end);
        boolean shaped = end < text.length() && " \t\n\r/>".indexOf(text.charAt(end)) >= 0;
        if (close < 0 || !shaped) {
            return at;
        }
        int call = tag.equals("sup") && text.charAt(at + 1) != '/' ? raisedNumber(at, close + 1) : 0;
        return remove(at, call > 0 ? call : close + 1, BREAKING.contains(tag));
    }

    /** The end of {@code <sup>12</sup>} after a word, which is the call of a note; 0 when it is none. */
    private int raisedNumber(int at, int from) {
        int end = from;
        while (end < text.length() && end - from < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean afterWord =
                at > 2 && !Character.isDigit(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at - 3));
        return end > from && afterWord && text.startsWith("</sup>", end) ? end + 6 : 0;
    }

    /** Where a tag ends; -1 when another opens before, or none does within reach. */
    private int tagEnd(int from) {
        int limit = Math.min(text.length(), from + MAX_TAG);
        for (int i = from; i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    /** The next round bracket that closes, not further than a mark can reach; -1 when there is none. */
    private int closingBracket(int from) {
        if (closing < from) {
            int next = text.indexOf(')', from);
            closing = next < 0 ? Integer.MAX_VALUE : next;
        }
        return closing - from < MAX_TAG ? closing : -1;
    }

    /** The last square bracket that opened, not further back than a mark can reach; -1 when there is none. */
    private int openingBracket(int before) {
        for (; openingSought < before; openingSought++) {
            opening = text.charAt(openingSought) == '[' ? openingSought : opening;
        }
        return before - opening <= MAX_TAG ? opening : -1;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** {@code \*}: the backslash is out, the character is text and no mark. */
    private int escape(int at) {
        boolean escapes = at + 1 < text.length() && "\\`*_{}[]()#+-.!<>|~".indexOf(text.charAt(at + 1)) >= 0;
        if (escapes) {
            out.set(at);
        }
        return escapes ? at + 2 : at;
    }

    /** {@code [words](address)}: the words stay. */
    private int link(int at) {
        if (at + 2 >= text.length() || text.charAt(at + 1) != '(') {
            return at;
        }
        int close = closingBracket(at);
        int open = openingBracket(at);
        boolean near = close > 0 && open >= 0;
        String address = near ? text.substring(at + 2, close) : "";
        if (!address.contains("/") && !address.startsWith("#") && !address.startsWith("mailto:")) {
            return at;
        }
        if (address.indexOf('\n') >= 0) {
            return at;
        }
        out.set(open);
        if (open > 0 && text.charAt(open - 1) == '!') {
            out.set(open - 1);
        }
        return remove(at, close + 1, false);
    }

    /** {@code [^1]} in running text: the call of a note. At a line start it is the note, which the layout reads. */
    private int noteCall(int at) {
        boolean note = at + 1 < text.length() && text.charAt(at + 1) == '^' && at > 0 && text.charAt(at - 1) != '\n';
        int close = note ? text.substring(at, Math.min(text.length(), at + 12)).indexOf(']') + at : -1;
        return close > at ? remove(at, close + 1, false) : at;
    }

    private int entity(int at) {
        return text.startsWith("&nbsp;", at) ? remove(at, at + 6, true) : at;
    }

    private int remove(int from, int to, boolean partsWords) {
        out.set(from, to);
        if (partsWords) {
            space.set(from);
        }
        return to;
    }
}
