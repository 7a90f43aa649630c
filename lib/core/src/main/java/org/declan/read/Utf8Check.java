package org.declan.read;

/**
 * How far bytes are UTF-8.
 *
 * @param valid how many well-formed sequences of two bytes and more there are
 * @param malformed how many bytes belong to no well-formed sequence
 * @param firstMalformed offset of the first such byte, or -1
 * @param firstMalformedLine its line, 1-based, or 0
 */
record Utf8Check(int valid, int malformed, int firstMalformed, int firstMalformedLine) {

    static Utf8Check of(byte[] bytes) {
        int valid = 0;
        int malformed = 0;
        int first = -1;
        int firstLine = 0;
        int line = 1;
        int at = 0;
        while (at < bytes.length) {
            int length = sequence(bytes, at);
            if (length == 0) {
                malformed++;
                if (first < 0) {
                    first = at;
                    firstLine = line;
                }
                at++;
            } else {
                valid += length > 1 ? 1 : 0;
                line += bytes[at] == '\n' ? 1 : 0;
                at += length;
            }
        }
        return new Utf8Check(valid, malformed, first, firstLine);
    }

    /** The length of the well-formed sequence at an offset, or 0 (Unicode, table 3-7). */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead >= 0xC2 && lead <= 0xDF) {
            return within(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean second = within(bytes, at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
            return second && within(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean second = within(bytes, at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
            return second && within(bytes, at + 2, 0x80, 0xBF) && within(bytes, at + 3, 0x80, 0xBF) ? 4 : 0;
        }
        return 0;
    }

    private static boolean within(byte[] bytes, int at, int low, int high) {
        return at < bytes.length && (bytes[at] & 0xFF) >= low && (bytes[at] & 0xFF) <= high;
    }
}
