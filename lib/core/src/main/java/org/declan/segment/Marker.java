package org.declan.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.Text;

/**
 * What a line begins with that is no word of it.
 *
 * @param kind what it is
 * @param label the printed number without punctuation, or empty
 * @param bulleted whether a bullet stands before the number
 * @param length how many characters of the cleaned line it takes
 */
record Marker(Kind kind, String label, boolean bulleted, int length) {

    /** The kinds of marks a line can begin with. */
    enum Kind {
        NONE,
        /** Markdown's number signs. */
        HASH,
        BULLET,
        /** 3. 3) (3) 3.1 */
        NUMBER,
        /** IV. (iv) */
        ROMAN,
        /** a) (a) A. */
        LETTER,
        /** A raised number or a bracketed one, as notes have. */
        NOTE
    }

    /** The letter o that word processors leave for a hollow bullet. */
    static final Marker HOLLOW = new Marker(Kind.BULLET, "", true, 2);

    static final Marker NONE = new Marker(Kind.NONE, "", false, 0);

    private static final String BULLETS = "-–—−•·*+◦‣⁃▪▫●○■□➢➤→✓✔▶►‐";
    /** Of those, the ones that need no space after them. */
    private static final String TIGHT = "•·◦‣▪●○■□➢➤▶►";

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    /** What a provision put in after another has behind that one's number. */
    private static final String ADDED = "(?: ?(?:bis|ter|quater|quinquies))?";

    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\((\\d{1,3}" + ADDED + ")\\)|(\\d{1,3}(?:\\.\\d{1,3}){1,8})[.)]?|(\\d{1,3}" + ADDED
                    + ") ?(?:[.)](?: ?[-–—])?|°\\)?|/|[-–—](?= )))(?: |$|(?=[«“\"]?\\p{Lu}))",
            FLAGS);
    private static final Pattern ROMAN = Pattern.compile(
            "(?:\\(([ivxlc]{1,7}|[IVXLC]{1,7})\\)|([IVXLC]{1,7}) ?(?:[.)](?: ?[-–—])?|[-–—:](?= ))|([ivxlc]{1,7})[.)])(?: |$)",
            FLAGS);
    private static final Pattern LETTER = Pattern.compile("(?:\\((\\p{L})\\)|(\\p{L})(?:\\)|\\.))(?: |$)", FLAGS);
    private static final Pattern NOTE =
            Pattern.compile("(?:([¹²³⁰⁴-⁹]{1,3})|\\[\\^([\\w-]{1,8})\\]:?|\\[(\\d{1,3})\\]) ?", FLAGS);
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:Article|ARTICLE|Art\\.) (\\d{1,3}" + ADDED
                    + "|premier|PREMIER|1er)(?: ?[.:] ?[-–—]?| ?[-–—])? (?=\\p{L})",
            FLAGS);

    /** How many parts the number has: 2.1 has two. */
    int depth() {
        return (int) label.chars().filter(c -> c == '.').count() + 1;
    }

    boolean isNone() {
        return kind == Kind.NONE;
    }

    /** Whether the line is a provision of a list: bulleted, numbered or lettered. */
    boolean isItem() {
        return kind == Kind.BULLET || kind == Kind.NUMBER || kind == Kind.ROMAN || kind == Kind.LETTER;
    }

    /** Whether it may be the initial of a name (A. Dupont) or the number of a king. */
    boolean mayBeInitial() {
        return (kind == Kind.LETTER || kind == Kind.ROMAN)
                && !label.isEmpty()
                && Character.isUpperCase(label.charAt(0));
    }

    static Marker of(String line) {
        if (line.isEmpty()) {
            return NONE;
        }
        char c = line.charAt(0);
        if (c == '#') {
            return hash(line);
        }
        if (!Character.isLetter(c) && BULLETS.indexOf(c) >= 0) {
            return bullet(line);
        }
        return numbered(line, 0);
    }

    private static Marker hash(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        boolean heading = end <= 6 && end < line.length() && line.charAt(end) == ' ';
        return heading ? new Marker(Kind.HASH, "", false, end + 1) : NONE;
    }

    private static Marker bullet(String line) {
        int after = 1;
        while (after < line.length() && line.charAt(after) == ' ') {
            after++;
        }
        boolean spaced = after > 1;
        if (after == line.length() || (!spaced && TIGHT.indexOf(line.charAt(0)) < 0)) {
            return NONE;
        }
        Marker inner = numbered(line, after);
        if (inner.isNone() || inner.kind == Kind.NOTE) {
            return new Marker(Kind.BULLET, "", true, after);
        }
        return new Marker(inner.kind, inner.label, true, inner.length);
    }

    /** What a line has from an index on; its length is that of all before it too. */
    private static Marker numbered(String line, int from) {
        char c = line.charAt(from);
        if (Character.isDigit(c) || c == '(') {
            Marker number = match(NUMBER, line, from, Kind.NUMBER);
            if (!number.isNone()) {
                return number;
            }
        }
        boolean letter = Character.isLetter(c);
        if (!letter && (c == '[' || "¹²³⁰⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0)) {
            return match(NOTE, line, from, Kind.NOTE);
        }
        if (mayBeRoman(line, from)) {
            Marker roman = match(ROMAN, line, from, Kind.ROMAN);
            if (!roman.isNone()) {
                return roman;
            }
        }
        char next = from + 1 < line.length() ? line.charAt(from + 1) : ' ';
        if (c == '(' || (letter && (next == ')' || next == '.'))) {
            return match(LETTER, line, from, Kind.LETTER);
        }
        return c == 'A' ? match(ARTICLE, line, from, Kind.NUMBER) : NONE;
    }

    /** Whether a sign ends the run of Roman digits, as in few of the many lines that begin with Le or Considérant. */
    private static boolean mayBeRoman(String line, int from) {
        int end = from;
        while (end < line.length() && isRomanDigit(line.charAt(end))) {
            end++;
        }
        return line.charAt(from) == '('
                || (end > from && end < line.length() && " .)-–—:".indexOf(line.charAt(end)) >= 0);
    }

    /**
     * Whether a line, {@code text[start, end)}, plainly begins with a word and no marker: with two letters at least, of which
     * the first that is no Roman digit has no sign before it. Seen without the expressions; not so of every line of words.
     */
    static boolean isNoneBeforeWord(Text text, int start, int end) {
        int at = start;
        while (at < end && isRomanDigit(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            // With an A it may begin with Article.
            if (at == end || !Character.isLetter(text.charAt(at)) || text.charAt(at) == 'A') {
                return false;
            }
            at++;
        }
        return at < end && Character.isLetter(text.charAt(at));
    }

    private static boolean isRomanDigit(char c) {
        return switch (c) {
            case 'I', 'V', 'X', 'L', 'C', 'i', 'v', 'x', 'l', 'c' -> true;
            default -> false;
        };
    }

    private static Marker match(Pattern pattern, String line, int from, Kind kind) {
        Matcher matcher = pattern.matcher(line).region(from, line.length());
        if (!matcher.lookingAt()) {
            return NONE;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return new Marker(kind, plainDigits(matcher.group(group)), false, matcher.end());
            }
        }
        return NONE;
    }

    private static String plainDigits(String label) {
        StringBuilder plain = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(label.charAt(i));
            plain.append(raised >= 0 ? (char) ('0' + raised) : label.charAt(i));
        }
        return plain.toString();
    }
}
