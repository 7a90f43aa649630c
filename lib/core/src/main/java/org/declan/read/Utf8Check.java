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
            int length = Utf8.length(bytes, at);
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
}
