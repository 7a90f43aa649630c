package org.declan.segment;

import org.declan.text.Source;
import org.declan.text.Spelling;
import org.declan.text.Text;
import org.declan.text.View;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, each cleaned when it is asked for: marks, invisible characters and note calls out, every space a
 * single space. All lines of a large text at once would take more memory than the text does. Not thread-safe.
 */
final class Lines {

    /** Characters: more than any marker has. */
    private static final int OPENING = 64;
    /** Lines: those of a small text are asked for twice, and cleaned once. */
    private static final int MOST_KEPT = 64;

    private final Source source;
    private final Text text;
    private final Cuts cuts;
    private final Markup markup;
    private final NoteCalls notes;
    private final PlainWords plain = new PlainWords();
    private final Line blank;
    private final @Nullable Line[] kept;

    /** The lines of a text from an offset on. */
    Lines(Source source, int from) {
        this.source = source;
        this.text = source.text();
        View nothing = View.of(source, "", 0);
        this.blank = Line.of(Marker.NONE, nothing, nothing, Line.Bold.NONE);
        this.cuts = new Cuts(text, from);
        this.markup = Markup.of(cuts);
        this.notes = new NoteCalls(text, markup.hasBrackets() ? new MarkSearch(cuts, "[") : null);
        this.kept = new Line[Math.min(cuts.size(), MOST_KEPT)];
    }

    /** How many there are, empty ones not counted. */
    int size() {
        return cuts.size();
    }

    /** Whether there is an empty line, or the end of a page, before a line. */
    boolean isAfterGap(int line) {
        return cuts.isAfterGap(line);
    }

    /** A line. */
    Line get(int line) {
        Line known = line < kept.length ? kept[line] : null;
        if (known == null) {
            known = line(cuts.start(line), cuts.end(line), cuts.care(line));
            if (line < kept.length) {
                kept[line] = known;
            }
        }
        return known;
    }

    /** The first letter of a line that plainly begins with a word and has nothing but text in it; else a space. */
    char initial(int line) {
        int start = cuts.start(line);
        return isText(line) && Marker.isNoneBeforeWord(text, start, cuts.end(line)) ? text.charAt(start) : ' ';
    }

    /** How wide a line is that has nothing but text in it. */
    int width(int line) {
        return cuts.end(line) - cuts.start(line);
    }

    private boolean isText(int line) {
        return cuts.care(line) != Cuts.Care.HARD && markup.nextOut(cuts.start(line)) >= cuts.end(line);
    }

    /** How a line opens and how wide it is: its marker and its first words, and of most lines no more. */
    Line opening(int line) {
        int start = cuts.start(line);
        if (width(line) > OPENING && isText(line) && text.charAt(start) != '>') {
            Line opening = line(start, start + OPENING, cuts.care(line));
            if (Assembler.hasLetterOrDigit(opening.text())) {
                return opening.ofWidth(width(line));
            }
        }
        return get(line);
    }

    /** Whether the first letter or digit of a line is one of some, behind whatever marks and signs. */
    boolean beginsWith(String letters, int line) {
        for (int at = cuts.start(line); at < cuts.end(line); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) && !markup.isOut(at)) {
                return letters.indexOf(c) >= 0;
            }
        }
        return false;
    }

    private Line line(int start, int end, Cuts.Care care) {
        View view = clean(start, end, care);
        String words = view.text();
        if (words.isEmpty()) {
            return blank;
        }
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
        return Line.of(marker, view, view.part(from, Math.max(from, to)), bold(start, end));
    }

    private Line.Bold bold(int start, int end) {
        if (markup.nextOut(start) >= end) {
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
        for (int at = markup.nextOut(first); at < last - 1; at = markup.nextOut(at + 1)) {
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

    /** A part of a line, {@code text[start, end)}. */
    View clean(int start, int end, Cuts.Care care) {
        if (care == Cuts.Care.HARD) {
            return cleaned(start, end);
        }
        return markup.nextOut(start) < end
                ? unmarked(start, end, care)
                : View.of(source, words(start, end, care), start);
    }

    private String words(int start, int end, Cuts.Care care) {
        return switch (care) {
            case PLAIN -> text.latin(start, end);
            case SPACED -> text.spaced(start, end);
            default -> text.substring(start, end);
        };
    }

    /** What is between the marks of a line in which nothing else is to be done: no two blanks are neighbours but across marks. */
    private View unmarked(int start, int end, Cuts.Care care) {
        View.Builder builder = new View.Builder(source);
        for (int at = start; at < end; at++) {
            int mark = Math.min(end, markup.nextOut(at));
            while (at < mark && Spelling.isSpace(text.charAt(at))) {
                builder.space(at++);
            }
            if (at < mark) {
                builder.append(words(at, mark, care), at);
            }
            at = mark;
            if (at < end && markup.isSpace(at)) {
                builder.space(at);
            }
        }
        return builder.build();
    }

    /** The same for any line, character by character. */
    View cleaned(int start, int end) {
        plain.take(text, start, end);
        View.Builder builder = new View.Builder(source);
        for (int at = start; at < end; ) {
            int mark = Math.min(end, markup.nextOut(at));
            int next = plain.append(at, mark, builder);
            if (next > at) {
                at = next;
            } else if (at < mark) {
                at = special(at, start, builder);
            } else {
                if (markup.isSpace(at)) {
                    builder.space(at);
                }
                at++;
            }
        }
        return builder.build();
    }

    /** Takes a character that may stand for something else, and tells where what it stands for ends. */
    private int special(int at, int lineStart, View.Builder builder) {
        char c = text.charAt(at);
        if (Spelling.isSpace(c)) {
            builder.space(at);
        } else if (notes.isOne(at, lineStart, builder.text())) {
            int end = Math.max(at + 1, notes.end(at));
            closeGap(builder, end);
            return end;
        } else if (!Spelling.isInvisible(c) && !Character.isISOControl(c)) {
            builder.append(c, at);
        }
        return at + 1;
    }

    /** The space before a call goes with it when a sign follows: {@code 2016 [2], en} is {@code 2016, en}. */
    private void closeGap(View.Builder builder, int next) {
        CharSequence before = builder.text();
        boolean sign = next < text.length() && ",.)".indexOf(text.charAt(next)) >= 0;
        if (sign && before.length() > 0 && before.charAt(before.length() - 1) == ' ') {
            builder.dropLast();
        }
    }
}
