package org.declan.lemma;

import java.nio.ByteBuffer;

/** Strings as {@link java.io.DataOutput#writeUTF} writes them, read without an object for each. */
final class ModifiedUtf8 {

    private ModifiedUtf8() {}

    /** Reads the letters of the next string to where they are to start; returns where they end. */
    static int read(ByteBuffer file, char[] letters, int start) {
        int last = Short.toUnsignedInt(file.getShort()) + file.position();
        int end = start;
        while (file.position() < last) {
            int first = file.get();
            if (first >= 0) {
                letters[end++] = (char) first;
            } else if ((first & 0xE0) == 0xC0) {
                letters[end++] = (char) (((first & 0x1F) << 6) | (file.get() & 0x3F));
            } else {
                letters[end++] = (char) (((first & 0x0F) << 12) | ((file.get() & 0x3F) << 6) | (file.get() & 0x3F));
            }
        }
        return end;
    }
}
