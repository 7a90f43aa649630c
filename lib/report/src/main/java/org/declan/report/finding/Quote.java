package org.declan.report.finding;

/**
 * The words of a finding between what stands on the same lines.
 *
 * @param before the line before the words, or its last {@value #REACH} characters
 * @param words the words, with the line ends in them; may be empty
 * @param after the line after the words, or its first {@value #REACH} characters
 */
public record Quote(String before, String words, String after) {

    /** In UTF-16 units: more than a terminal shows. Some files are one long line, and each finding has its quote. */
    static final int REACH = 400;

    /**
     * The words of a text from {@code start} to {@code end}, in UTF-16 units, with their lines.
     *
     * @throws IndexOutOfBoundsException if the text has no such words
     */
    public static Quote of(CharSequence text, int start, int end) {
        String words = text.subSequence(start, end).toString();
        int from = start;
        while (from > 0 && start - from < REACH && !isLineEnd(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && !isLineEnd(text.charAt(to))) {
            to++;
        }
        return new Quote(
                text.subSequence(isInside(text, from) ? from + 1 : from, start).toString(),
                words,
                text.subSequence(end, isInside(text, to) ? to - 1 : to).toString());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether the offset parts the two halves of a character. */
    private static boolean isInside(CharSequence text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
