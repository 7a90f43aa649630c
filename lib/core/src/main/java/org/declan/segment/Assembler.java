package org.declan.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together into paragraphs: undoes hard wraps, keeps items apart whether or not a blank line stands between
 * them, and joins the halves of a paragraph across a page break.
 */
final class Assembler {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:[-–—] ?\\d{1,4} ?[-–—]|\\[? ?(?:page|p\\.) ?\\d{1,4}(?: ?(?:/|sur|de) ?\\d{1,4})? ?\\]?|\\d{1,4} ?(?:/|sur) ?\\d{1,4}|\\d{1,3})");
    /** More than the pattern can match, so that it is tried on few lines, of those that end as it does. */
    private static final int LONGEST_PAGE_NUMBER = 24;
    /** A shorter line without a stop is a heading rather than half a paragraph. */
    private static final int MIN_HALF_WORDS = 5;

    private final Lines lines;
    private final LineHyphen hyphen;
    private final LineWrap wrap;
    private final List<Draft> drafts = new ArrayList<>();
    /** The labels that tell a list from initials, once they are asked for. */
    private @Nullable Set<String> labels;
    /** Once one was met, how many lines begin with a letter o that may stand for a bullet. */
    private int hollowBullets;

    private Assembler(Lines lines, LineHyphen hyphen) {
        this.lines = lines;
        this.hyphen = hyphen;
        this.wrap = LineWrap.of(lines);
    }

    /** The paragraphs that lines make. */
    static List<Draft> assemble(Lines lines, LineHyphen hyphen) {
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
                        && "0123456789]-–—".indexOf(text.charAt(text.length() - 1)) >= 0
                        && PAGE_NUMBER.matcher(text).matches());
    }

    static boolean hasLetterOrDigit(String text) {
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
        for (int i = 0; i < lines.size(); i++) {
            Line raw = lines.get(i);
            if (current != null && (lines.isAfterGap(i) || raw.isBlank())) {
                current.closeWithBlank();
            }
            blank |= lines.isAfterGap(i) || raw.isBlank();
            if (raw.isBlank()) {
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
                ? labels().containsAll(List.of("I", "II"))
                : labels().containsAll(List.of("A", "B"));
        return listed ? line : line.unmarked();
    }

    /** The labels of all lines that can have one of those that are asked for. */
    private Set<String> labels() {
        Set<String> known = labels;
        if (known == null) {
            known = new HashSet<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.beginsWith("ABI", i)) {
                    known.add(lines.opening(i).marker().label());
                }
            }
            labels = known;
        }
        return known;
    }

    /** Whether there is another hollow bullet than the one that was met. */
    private boolean isOneOfSeveral() {
        for (int i = 0; i < lines.size() && hollowBullets < 2; i++) {
            if (lines.beginsWith("o", i) && isHollowBullet(lines.opening(i))) {
                hollowBullets++;
            }
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
