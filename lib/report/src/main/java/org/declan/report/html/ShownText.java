package org.declan.report.html;

import java.util.Locale;

/**
 * Text of a document, safe to stand beside other text: what would turn its direction or move nothing at all on a screen
 * is shown as its number. Escaping for HTML is left to the templates.
 */
final class ShownText {

    private ShownText() {}

    /** Line ends and tabs are spaces; other controls and direction marks are shown: {@code [U+202E]}. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
                shown.append(' ');
            } else if (isShown(codePoint)) {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }

    private static boolean isShown(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE || isDirection(codePoint);
    }

    private static boolean isDirection(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
