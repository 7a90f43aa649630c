package org.declan.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Text} together. Not thread-safe. */
public final class TextBuilder {

    /** What the letters from À to ÿ begin with in UTF-8. */
    private static final byte LETTERS_LEAD = (byte) 0xC3;
    /** No byte below it, as bytes are signed, is anything but the second or a later one of a character. */
    private static final byte FIRST_LEAD = (byte) 0xC0;

    private final Alphabet alphabet = new Alphabet();
    private byte[] numbers;
    private int length;
    /** All that was appended, once there is a character that the alphabet has no room for. */
    private @Nullable StringBuilder wide;

    /** @param capacity how many characters there will be, at a guess */
    public TextBuilder(int capacity) {
        numbers = new byte[capacity];
    }

    /** Appends a character. */
    public void append(char c) {
        if (wide != null) {
            wide.append(c);
            return;
        }
        int number = c < Alphabet.ASCII ? c : alphabet.number(c);
        if (number < 0) {
            wide = new StringBuilder(numbers.length).append(built()).append(c);
            numbers = new byte[0];
            return;
        }
        makeRoom(1);
        numbers[length++] = (byte) number;
    }

    /**
     * Appends what is in an array of UTF-8 from an index on, as long as it is ASCII without controls, line feeds and
     * letters of Latin-1 from À on: nearly all of a French text.
     *
     * @return the index after it
     */
    public int appendFrench(byte[] bytes, int from) {
        int at = from;
        if (wide != null) {
            for (; at < bytes.length && bytes[at] >= ' '; at++) {
                wide.append((char) bytes[at]);
            }
            return at;
        }
        // No character takes more room here than there.
        makeRoom(bytes.length - from);
        byte[] to = numbers;
        int gap = length - from;
        while (true) {
            for (; at < bytes.length && bytes[at] >= ' '; at++) {
                to[at + gap] = bytes[at];
            }
            if (at < bytes.length && bytes[at] == '\n') {
                to[at + gap] = '\n';
            } else {
                int number = letter(bytes, at);
                if (number < 0) {
                    break;
                }
                at++;
                gap--;
                to[at + gap] = (byte) number;
            }
            at++;
        }
        length = at + gap;
        return at;
    }

    /** The number of the letter from À to ÿ at an index; -1 when there is none. */
    private int letter(byte[] bytes, int at) {
        boolean letter = at + 1 < bytes.length && bytes[at] == LETTERS_LEAD && bytes[at + 1] < FIRST_LEAD;
        return letter ? alphabet.number((char) (0xC0 | (bytes[at + 1] & 0x3F))) : -1;
    }

    private void makeRoom(int more) {
        if (more > numbers.length - length) {
            numbers = Arrays.copyOf(numbers, Math.max(length + more, 2 * numbers.length));
        }
    }

    /** What was appended. */
    public Text build() {
        return wide == null ? built() : new Text(wide.toString());
    }

    /** The array is not cut to its length: the copy would be the largest array of a large text. */
    private Text built() {
        return new Text(length, alphabet, numbers);
    }
}
