package org.declan.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.Source;
import org.declan.text.Spelling;
import org.declan.text.View;

/** Cuts a text into lines and cleans each: marks, invisible characters and note calls out, every space a single space. */
final class Lines {

    private static final String LINE_ENDS = "\n\r\f\u2028\u2029\u0085";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern BRACKETED_NOTE = Pattern.compile("(?m)^[ \\t]*\\[(\\d{1,3})\\][ \\t\\u00A0]");

    private final Source source;
    private final String text;
    private final Markup markup;
    private final Set<String> bracketedNotes = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private final PlainLine plain = new PlainLine();

    private Lines(Source source, int from) {
        this.source = source;
        this.text = source.text();
        this.markup = Markup.of(source, from);
        if (text.indexOf('[', from) >= 0) {
            Matcher notes = BRACKETED_NOTE.matcher(text);
            while (notes.find()) {
                bracketedNotes.add(notes.group(1));
            }
        }
    }

    /** The lines of a text from an offset on; a form feed counts as a blank line. */
    static List<Line> of(Source source, int from) {
        Lines lines = new Lines(source, from);
        lines.cut(from);
        return lines.lines;
    }

    private void cut(int from) {
        int start = from;
        SignSearch ends = new SignSearch(LINE_ENDS).in(text, from);
        for (int end = ends.from(from); end < text.length(); end = ends.from(start)) {
            lines.add(line(start, end));
            char c = text.charAt(end);
            if (c == '\f') {
                lines.add(line(end, end));
            }
            boolean pair = c == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        if (start < text.length()) {
            lines.add(line(start, text.length()));
        }
    }

    /** Whether a character is a raised number, and so may call a note. */
    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    private Line line(int start, int end) {
        View view = clean(start, end);
        String words = view.text();
        int skip = 0;
        while (words.startsWith("> ", skip)) {
            skip += 2;
        }
        Marker marker = Marker.of(words.substring(skip));
        if (marker.kind() == Marker.Kind.NOTE && marker.label().isEmpty()) {
            marker = Marker.NONE;
        }
        int from = skip + marker.length();
        while (from < words.length() && words.charAt(from) == ' ') {
            from++;
        }
        int to = words.length();
        if (marker.kind() == Marker.Kind.HASH) {
            while (to > from && (words.charAt(to - 1) == '#' || words.charAt(to - 1) == ' ')) {
                to--;
            }
        }
        return new Line(
                start, end, marker, view, view.part(from, Math.max(from, to)), bold(start, end), words.length());
    }

    private Line.Bold bold(int start, int end) {
        if (!markup.isAnyOut(start, end)) {
            return Line.Bold.NONE;
        }
        int first = start;
        int last = end;
        while (first < last && Spelling.isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && Spelling.isSpace(text.charAt(last - 1))) {
            last--;
        }
        int marks = 0;
        for (int at = first; at + 1 < last; at++) {
            if (isBoldMark(at)) {
                marks++;
                at++;
            }
        }
        return new Line.Bold(isBoldMark(first), last - 2 >= first && isBoldMark(last - 2), marks);
    }

    private boolean isBoldMark(int at) {
        return markup.isOut(at) && (text.startsWith("**", at) || text.startsWith("__", at));
    }

    private View clean(int start, int end) {
        return markup.isAnyOut(start, end) || !plain.take(text, start, end) ? cleaned(start, end) : plain.view(source);
    }

    private View cleaned(int start, int end) {
        View.Builder builder = new View.Builder(source);
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (markup.isOut(at)) {
                if (markup.isSpace(at)) {
                    builder.space(at);
                }
            } else if (Spelling.isSpace(c)) {
                builder.space(at);
            } else if (isNoteCall(at, start, builder.text())) {
                at = Math.max(at, noteEnd(at) - 1);
                closeGap(builder, at + 1);
            } else if (!Spelling.isInvisible(c) && !Character.isISOControl(c)) {
                builder.append(c, at);
            }
        }
        return builder.build();
    }

    /** A raised number after a word of three letters or a sign, or a bracketed number that a note at a line start explains. */
    private boolean isNoteCall(int at, int lineStart, CharSequence before) {
        char c = text.charAt(at);
        if (before.isEmpty() || (!isRaised(c) && c != '[')) {
            return false;
        }
        if (c == '[') {
            int close = text.substring(at, Math.min(text.length(), at + 5)).indexOf(']') + at;
            return close > at && bracketedNotes.contains(text.substring(at + 1, close)) && at > lineStart;
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

    /** The space before a call goes with it when a sign follows: {@code 2016 [2], en} is {@code 2016, en}. */
    private void closeGap(View.Builder builder, int next) {
        CharSequence before = builder.text();
        boolean sign = next < text.length() && ",.)".indexOf(text.charAt(next)) >= 0;
        if (sign && before.length() > 0 && before.charAt(before.length() - 1) == ' ') {
            builder.dropLast();
        }
    }

    private int noteEnd(int at) {
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
