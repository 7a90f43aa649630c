package org.declan.query;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.declan.text.IntList;

/**
 * What was worked out of patterns, as numbers and texts in a row, so that it need not be worked out anew: it is read in the
 * order in which it was written. All numbers are got at once, as are all letters; a loop for each would cost a start more.
 */
public final class Digest {

    private final int[] numbers;
    private final char[] letters;
    private int nextNumber;
    private int nextLetter;

    /** Reads what a {@link Writer} wrote. */
    public Digest(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        numbers = new int[buffer.getInt()];
        buffer.asIntBuffer().get(numbers);
        buffer.position(buffer.position() + numbers.length * Integer.BYTES);
        letters = new char[buffer.remaining() / Character.BYTES];
        buffer.asCharBuffer().get(letters);
    }

    /** The next number. */
    public int number() {
        return numbers[nextNumber++];
    }

    /** The next list of numbers. */
    public int[] numbers() {
        int length = number();
        nextNumber += length;
        return Arrays.copyOfRange(numbers, nextNumber - length, nextNumber);
    }

    /** The next list of lists of numbers. */
    int[][] lists() {
        int[][] lists = new int[number()][];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = numbers();
        }
        return lists;
    }

    /** The next list of texts. */
    public String[] texts() {
        String[] texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            int length = number();
            texts[i] = new String(letters, nextLetter, length);
            nextLetter += length;
        }
        return texts;
    }

    /** Writes numbers and texts. */
    public static final class Writer {

        private final IntList numbers = new IntList();
        private final StringBuilder letters = new StringBuilder();

        /** Writes a number. */
        public void number(int number) {
            numbers.add(number);
        }

        /** Writes a list of numbers. */
        public void numbers(int... list) {
            number(list.length);
            for (int number : list) {
                number(number);
            }
        }

        void lists(int[]... lists) {
            number(lists.length);
            for (int[] list : lists) {
                numbers(list);
            }
        }

        /** Writes a list of texts. */
        public void texts(String... texts) {
            number(texts.length);
            for (String text : texts) {
                number(text.length());
                letters.append(text);
            }
        }

        /** All that was written. */
        public byte[] bytes() {
            ByteBuffer bytes =
                    ByteBuffer.allocate(Integer.BYTES * (1 + numbers.size()) + Character.BYTES * letters.length());
            bytes.putInt(numbers.size());
            for (int number : numbers.toArray()) {
                bytes.putInt(number);
            }
            for (char letter : letters.toString().toCharArray()) {
                bytes.putChar(letter);
            }
            return bytes.array();
        }
    }
}
