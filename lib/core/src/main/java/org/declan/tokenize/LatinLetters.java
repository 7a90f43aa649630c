package org.declan.tokenize;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A text a byte a character, to look at the letters of its words eight at a time, in a long. A loop over them ends where no
 * processor can tell beforehand, and takes longer. Not thread-safe.
 */
final class LatinLetters {

    /** How many characters are looked at together. */
    static final int TOGETHER = Long.BYTES;

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long LOWER_CASE = 0x20 * EACH;
    private static final byte NO_LETTER = ' ';
    /** Texts of more characters are not copied as a whole, for the memory that takes. */
    private static final int LONG = 1 << 20;

    /** The text a byte a character, and as many more as are looked at behind its end. */
    private byte[] bytes = new byte[1024];

    private ByteBuffer eights = eights();

    private ByteBuffer eights() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Goes on with another text. */
    void on(String text) {
        int length = text.length();
        if (length + 2 * TOGETHER > bytes.length) {
            bytes = new byte[Math.max(length + 2 * TOGETHER, 2 * bytes.length)];
            eights = eights();
        }
        if (length > LONG || !isCopied(text)) {
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                bytes[i] = c <= 0xFF ? (byte) c : NO_LETTER;
            }
        }
        bytes[length] = NO_LETTER;
    }

    /** Copies the text, with a question mark for a character that is not of Latin-1; two characters can be but one. */
    private boolean isCopied(String text) {
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean whole = latin.length == text.length();
        if (whole) {
            System.arraycopy(latin, 0, bytes, 0, latin.length);
        }
        return whole;
    }

    /** The eight characters from an index on, the first in the lowest byte; no letters where the text is at its end. */
    long from(int index) {
        return eights.getLong(index);
    }

    /** Lets the text end at an index, and tells what is there, to {@link #restore} it. */
    byte end(int index) {
        byte there = bytes[index];
        bytes[index] = NO_LETTER;
        return there;
    }

    void restore(int index, byte there) {
        bytes[index] = there;
    }

    /**
     * How many of eight characters, from the first on, are letters: of ASCII, or from À to ÿ. Once a word: in larger methods
     * it is not inlined.
     */
    static int leading(long eight) {
        long folded = (eight | LOWER_CASE) & ~HIGHEST;
        return Long.numberOfTrailingZeros(~(ascii(eight, folded) | accented(eight, folded)) & HIGHEST) / Byte.SIZE;
    }

    /** The highest bit of each byte that is a letter of ASCII, beside other bits; and so below. */
    private static long ascii(long eight, long folded) {
        // In each byte a sum has the highest bit from one character on, and none is carried to the next.
        return (folded + (0x80 - 'a') * EACH) & ~(folded + (0x80 - 'z' - 1) * EACH) & ~eight;
    }

    /** Those from À to ÿ, which have the two highest bits; but for × and ÷. */
    private static long accented(long eight, long folded) {
        return eight & (eight << 1) & ((folded ^ (('×' - 0x80) | 0x20) * EACH) + 0x7F * EACH);
    }

    /** The first of eight characters, fewer than all, and zeros after them. */
    static long first(int characters, long eight) {
        return eight & ((1L << (Byte.SIZE * characters)) - 1);
    }
}
