package org.declan.tokenize;

/** Web and mail addresses, which are one word each. */
final class Addresses {

    /** RFC 5321: 64 characters, an @, 255 characters. What is longer is no address, however many @ it has. */
    private static final int LONGEST_MAIL = 320;

    private Addresses() {}

    /** The end of the address that begins at {@code start}, or -1 when none does. */
    static int end(String text, int start, int limit) {
        boolean web = startsWith(text, start, "http://")
                || startsWith(text, start, "https://")
                || startsWith(text, start, "ftp://")
                || startsWith(text, start, "www.");
        int reach = web ? limit : Math.min(limit, start + LONGEST_MAIL);
        int end = start;
        while (end < reach && isAddressChar(text.charAt(end))) {
            end++;
        }
        boolean cut = end < limit && isAddressChar(text.charAt(end));
        while (end > start && ".,;:!?)»'’\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return web || (!cut && isMail(text, start, end)) ? end : -1;
    }

    private static boolean startsWith(String text, int start, String prefix) {
        return text.regionMatches(true, start, prefix, 0, prefix.length());
    }

    private static boolean isMail(String text, int start, int end) {
        int at = find(text, '@', start, end);
        int dot = at > start ? find(text, '.', at, end) : -1;
        return dot > at + 1 && dot < end - 1;
    }

    private static int find(String text, char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAddressChar(char c) {
        return c > ' '
                && c != '<'
                && c != '>'
                && c != '«'
                && c != '»'
                && c != '“'
                && c != '”'
                && c != '"'
                && CharClass.of(c) != CharClass.SPACE;
    }
}
