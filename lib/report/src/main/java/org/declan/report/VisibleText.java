package org.declan.report;

/**
 * Text made safe for one line of a terminal: nothing in it moves the cursor, starts a sequence, turns the writing
 * direction or takes a width on which terminals disagree.
 */
public final class VisibleText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int FIRST_MARK = 0x300;
    private static final int EMOJI_SELECTOR = 0xFE0F;

    private VisibleText() {}

    /**
     * Line ends and tabs are a space; other control characters are their pictures (ESC is U+241B) or U+FFFD; soft
     * hyphens, zero-width and direction marks and emoji selectors are out.
     */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && isOrdinary(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint != '\r' || !text.startsWith("\n", at)) {
                append(visible, codePoint);
            }
        }
        return visible.toString();
    }

    /** A text without the spaces at its ends, no-break ones included: aligned cells have their own. */
    static String withoutBlanksAround(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isOrdinary(char c) {
        return c < DELETE ? c >= ' ' : c > SOFT_HYPHEN && c < FIRST_MARK;
    }

    private static void append(StringBuilder visible, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.FORMAT -> {
                // Takes no room and says nothing a reader sees.
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> visible.append(' ');
            case Character.SURROGATE -> visible.appendCodePoint(REPLACEMENT);
            case Character.CONTROL -> visible.appendCodePoint(picture(codePoint));
            default -> {
                if (codePoint != EMOJI_SELECTOR) {
                    visible.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static int picture(int control) {
        return switch (control) {
            case '\t', '\n', '\r' -> ' ';
            case DELETE -> DELETE_PICTURE;
            default -> control < ' ' ? CONTROL_PICTURES + control : REPLACEMENT;
        };
    }
}
