package org.declan.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts lines together into paragraphs: undoes hard wraps, keeps items apart whether or not a blank line stands between
 * them, and joins the halves of a paragraph across a page break.
 */
final class Assembler {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:[-–—] ?\\d{1,4} ?[-–—]|\\[? ?(?:page|p\\.) ?\\d{1,4}(?: ?(?:/|sur|de) ?\\d{1,4})? ?\\]?|\\d{1,4} ?(?:/|sur) ?\\d{1,4}|\\d{1,3})");
    /** More than the pattern can match, so that it is tried on few lines. */
    private static final int LONGEST_PAGE_NUMBER = 24;
    /** A shorter line without a stop is a heading rather than half a paragraph. */
    private static final int MIN_HALF_WORDS = 5;

    private final LineHyphen hyphen;
    private final LineWrap wrap;
    private final Set<String> labels = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final Queue<Line> lines;
    private int hollowBullets;

    private Assembler(Queue<Line> lines, LineHyphen hyphen) {
        this.lines = lines;
        this.hyphen = hyphen;
        this.wrap = LineWrap.of(lines);
        for (Line line : lines) {
            if (!line.marker().isNone()) {
                labels.add(line.marker().label());
            }
        }
    }

    /** The paragraphs that lines make; of a large text there is no room for both, and so the lines are taken away. */
    static List<Draft> assemble(Queue<Line> lines, LineHyphen hyphen) {
        Assembler assembler = new Assembler(lines, hyphen);
        assembler.group();
        return assembler.joined();
    }

    private static boolean isHollowBullet(Line line) {
        return line.marker().isNone()
                && line.text().startsWith("o ")
                && line.text().length() > 2;
    }

    /** A line of marks, or of a page number, that stands for itself. */
    static boolean isSeparator(String text) {
        return !hasLetterOrDigit(text)
                || (text.length() <= LONGEST_PAGE_NUMBER
                        && PAGE_NUMBER.matcher(text).matches());
    }

    private static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void group() {
        boolean blank = true;
        Draft current = null;
        for (Line raw = lines.poll(); raw != null; raw = lines.poll()) {
            if (raw.isBlank()) {
                if (current != null) {
                    current.closeWithBlank();
                }
                blank = true;
                continue;
            }
            Line line = credible(raw);
            if (current != null && !blank && continues(current, line)) {
                current.add(line, hyphen);
            } else {
                if (current != null) {
                    current.finish();
                }
                current = new Draft(line, blank);
                drafts.add(current);
            }
            blank = false;
        }
        if (current != null) {
            current.closeWithBlank();
        }
    }

    /** Initials (A. Dupont) look like letters of a list: a list has an A and goes on to a B; likewise I. and II. */
    private Line credible(Line line) {
        Marker marker = line.marker();
        if (line.isSeparator()) {
            return line.unmarked();
        }
        if (isHollowBullet(line) && isOneOfSeveral()) {
            return line.marked(Marker.HOLLOW);
        }
        if (!marker.mayBeInitial()) {
            return line;
        }
        boolean listed = marker.kind() == Marker.Kind.ROMAN
                ? labels.contains("I") && labels.contains("II")
                : labels.contains("A") && labels.contains("B");
        return listed ? line : line.unmarked();
    }

    /** Whether there is another hollow bullet, before or after the one that was met. */
    private boolean isOneOfSeveral() {
        if (hollowBullets == 0) {
            hollowBullets = 1 + (int) lines.stream().filter(Assembler::isHollowBullet).count();
        }
        return hollowBullets > 1;
    }

    private boolean continues(Draft draft, Line line) {
        if (line.standsAlone() || draft.isSeparator()) {
            return false;
        }
        CharSequence words = draft.words();
        boolean open = !Words.endsClause(words) && Words.lastSign(words) != ',';
        if (!line.marker().isNone()) {
            boolean mayWrap =
                    line.marker().kind() == Marker.Kind.BULLET || line.marker().kind() == Marker.Kind.NUMBER;
            return mayWrap
                    && open
                    && line.startsLower()
                    && wrap.forces(draft.lastWidth(), line)
                    && !draft.marker().isItem();
        }
        if (draft.marker().kind() == Marker.Kind.HASH) {
            return false;
        }
        if (wrap.forces(draft.lastWidth(), line)) {
            return true;
        }
        boolean capitals = draft.isCapitals() && Words.isCapitals(line.text());
        if (capitals && (open || Words.lastSign(words) == ':')) {
            return true;
        }
        return (line.startsLower() && !Words.endsClause(words)) || Words.breaksOff(words);
    }

    /** Joins a paragraph that breaks off with the next one that goes on, over page numbers and notes in between. */
    private List<Draft> joined() {
        List<Draft> out = new ArrayList<>();
        int open = -1;
        for (Draft draft : drafts) {
            boolean between = draft.isSeparator() || draft.marker().kind() == Marker.Kind.NOTE;
            if (!between && open >= 0 && goesOn(out.get(open), draft)) {
                out.get(open).add(draft, hyphen);
                continue;
            }
            out.add(draft);
            if (!between) {
                open = out.size() - 1;
            }
        }
        return out;
    }

    private static boolean goesOn(Draft half, Draft other) {
        CharSequence text = half.words();
        if (!other.marker().isNone() || half.marker().kind() == Marker.Kind.HASH || Words.endsClause(text)) {
            return false;
        }
        boolean isLong = Words.count(text, MIN_HALF_WORDS) >= MIN_HALF_WORDS;
        if (Words.breaksOff(text) && isLong) {
            return true;
        }
        boolean hyphenated = !text.isEmpty() && text.charAt(text.length() - 1) == '-';
        return Words.startsLower(other.text()) && (hyphenated || (isLong && !startsClause(text, other)));
    }

    /** After a comma a participle opens the next consideration (considérant, rappelant): a style, not a page break. */
    private static boolean startsClause(CharSequence half, Draft other) {
        String text = other.text();
        int end = Words.firstWordLength(text);
        return Words.lastSign(half) == ',' && text.substring(0, end).endsWith("ant");
    }
}
