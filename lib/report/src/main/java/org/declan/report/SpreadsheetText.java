package org.declan.report;

/** Text as a cell of an Office Open XML spreadsheet takes it. */
final class SpreadsheetText {

    /** The characters that a cell holds, in units of UTF-16. */
    static final int LONGEST = 32_767;

    private static final String CUT = " […]";
    private static final int REPLACEMENT = 0xFFFD;

    private SpreadsheetText() {}

    /** Whether {@link #of} cuts a text. */
    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    /**
     * The text, cut where a cell ends, with a mark. What XML cannot hold is written as its code, {@code _x001B_} (ECMA-376
     * part 1, 22.9.2.19), and so is the line that begins what only looks like such a code.
     */
    static String of(String text) {
        String fitting = isTooLong(text) ? cut(text) : text;
        StringBuilder cell = new StringBuilder(fitting.length());
        int at = 0;
        while (at < fitting.length()) {
            int codePoint = fitting.codePointAt(at);
            append(cell, codePoint, fitting, at);
            at += Character.charCount(codePoint);
        }
        return cell.toString();
    }

    private static String cut(String text) {
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static void append(StringBuilder cell, int codePoint, String text, int at) {
        boolean isControl = codePoint < ' ' && codePoint != '\t' && codePoint != '\n';
        if (isControl || codePoint == 0xFFFE || codePoint == 0xFFFF || isCode(text, at)) {
            code(cell, codePoint);
        } else {
            cell.appendCodePoint(Character.getType(codePoint) == Character.SURROGATE ? REPLACEMENT : codePoint);
        }
    }

    /** {@code _x}, four hexadecimal digits and {@code _}. */
    private static boolean isCode(String text, int at) {
        if (!text.startsWith("_x", at) || at + 6 >= text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void code(StringBuilder cell, int codePoint) {
        cell.append("_x");
        for (int shift = 12; shift >= 0; shift -= 4) {
            cell.append("0123456789ABCDEF".charAt((codePoint >> shift) & 0xF));
        }
        cell.append('_');
    }
}
