package org.declan.read;

import java.util.Optional;
import org.declan.text.Text;
import org.declan.text.TextBuilder;

/** UTF-8, read a run of French letters at a time: the JDK's decoder, made for any encoding, takes three times as long. */
final class Utf8 {

    private final byte[] bytes;
    private boolean controls;

    Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The text of the bytes, if they are UTF-8 throughout. */
    Optional<Text> text() {
        TextBuilder text = new TextBuilder(bytes.length);
        int at = text.appendFrench(bytes, 0);
        while (at < bytes.length) {
            byte b = bytes[at];
            int length = length(bytes, at);
            if (length == 0) {
                return Optional.empty();
            }
            if (length == 1) {
                controls |= !isLayout(b);
                text.append((char) b);
            } else if (length == 2) {
                text.append((char) ((b & 0x1F) << 6 | (bytes[at + 1] & 0x3F)));
            } else {
                append(codePoint(bytes, at, length), text);
            }
            at = text.appendFrench(bytes, at + length);
        }
        return Optional.of(text.build());
    }

    /** Whether there were controls in the text that have no place in one; known when it was asked for. */
    boolean hasControls() {
        return controls;
    }

    /** Whether a character is one that texts have: a letter, a sign, a line end, a tab, the end of a page or of a file. */
    static boolean isLayout(byte b) {
        return b >= ' ' || b < 0 || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x0B || b == 0x1A;
    }

    private static void append(int codePoint, TextBuilder text) {
        if (Character.isSupplementaryCodePoint(codePoint)) {
            text.append(Character.highSurrogate(codePoint));
            text.append(Character.lowSurrogate(codePoint));
        } else {
            text.append((char) codePoint);
        }
    }

    /** What a well-formed sequence of two bytes and more stands for: the low bits of its first byte, and six of each other. */
    private static int codePoint(byte[] bytes, int at, int length) {
        int codePoint = bytes[at] & (0x7F >> length);
        for (int i = at + 1; i < at + length; i++) {
            codePoint = (codePoint << 6) | (bytes[i] & 0x3F);
        }
        return codePoint;
    }

    /** The length of the well-formed sequence at an offset, or 0 (Unicode, table 3-7). */
    static int length(byte[] bytes, int at) {
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
