package org.declan.text;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text, in one byte each where no more than 256 different ones occur, as in nearly every text of one
 * language: a String takes two for each as soon as one is a typographic apostrophe, as in nearly every French text.
 * Immutable.
 */
public final class Text implements CharSequence {

    /** Characters that have numbers of others: more than a French text has of them. */
    private static final int MOST_SOUGHT = 8;

    private static final int MOST_AT_ONCE = 1 << 16;

    private final int length;
    /** The different characters, and for each of the text its number among them. */
    private final char[] letters;

    private final byte[] numbers;
    private final boolean combining;
    /** Whether all characters of Latin-1 that are no controls are numbers of themselves. */
    private final boolean latin;
    /** The numbers of those that are no numbers of themselves. */
    private final char[] others;
    /** A text of too many different characters, which has no numbers. */
    private final @Nullable String wide;

    Text(int length, Alphabet alphabet, byte[] numbers) {
        this.length = length;
        this.letters = alphabet.letters();
        this.numbers = numbers;
        this.latin = alphabet.isLatinOwn();
        this.others = others(letters);
        this.combining = isAnyCombining(CharBuffer.wrap(letters, Alphabet.ASCII, letters.length - Alphabet.ASCII));
        this.wide = null;
    }

    Text(String wide) {
        this.length = wide.length();
        this.letters = new char[0];
        this.numbers = new byte[0];
        this.latin = false;
        this.others = new char[0];
        this.combining = isAnyCombining(wide);
        this.wide = wide;
    }

    private static char[] others(char[] letters) {
        StringBuilder others = new StringBuilder();
        for (char number = Alphabet.ASCII; number < letters.length; number++) {
            if (letters[number] != number) {
                others.append(number);
            }
        }
        return others.toString().toCharArray();
    }

    private static boolean isAnyCombining(CharSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            if (Spelling.isCombining(chars.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text of a string. */
    public static Text of(String text) {
        TextBuilder builder = new TextBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            builder.append(text.charAt(i));
        }
        return builder.build();
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        // The array is longer than the text.
        Objects.checkIndex(index, length);
        return wide == null ? letters[numbers[index] & 0xFF] : wide.charAt(index);
    }

    @Override
    public String subSequence(int from, int to) {
        return substring(from, to);
    }

    /** The characters from an index on. */
    public String substring(int from) {
        return substring(from, length);
    }

    /** The characters from an index to before another. */
    public String substring(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return new String(chars(from, to));
    }

    /** The same, where none of them is a control or beyond Latin-1: they need not be looked up one by one. */
    public String latin(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return latin ? new String(numbers, from, to - from, StandardCharsets.ISO_8859_1) : substring(from, to);
    }

    /** The same, whatever the characters are, with a space for each no-break space. */
    public String spaced(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        char[] chars = chars(from, to);
        for (int i = 0; i < chars.length; i++) {
            chars[i] = chars[i] == '\u00A0' ? ' ' : chars[i];
        }
        return new String(chars);
    }

    private char[] chars(int from, int to) {
        if (wide != null || others.length > MOST_SOUGHT || to - from > MOST_AT_ONCE) {
            char[] chars = new char[to - from];
            copy(from, to, chars);
            return chars;
        }
        // The JVM copies Latin-1, and finds one character, many times faster than a loop looks at each: so there is one
        // copy more, but of no large text.
        String own = new String(numbers, from, to - from, StandardCharsets.ISO_8859_1);
        char[] chars = own.toCharArray();
        for (char number : others) {
            for (int at = own.indexOf(number); at >= 0; at = own.indexOf(number, at + 1)) {
                chars[at] = letters[number];
            }
        }
        return chars;
    }

    /** Copies the characters from an index to before another to the beginning of an array. */
    public void copy(int from, int to, char[] chars) {
        Objects.checkFromToIndex(from, to, length);
        if (wide != null) {
            wide.getChars(from, to, chars, 0);
            return;
        }
        for (int i = from; i < to; i++) {
            chars[i - from] = letters[numbers[i] & 0xFF];
        }
    }

    /** Whether there is any mark that combines with the letter before it. */
    boolean hasCombining() {
        return combining;
    }

    /** Whether a word stands at an index. */
    public boolean startsWith(String word, int index) {
        if (index < 0 || index > length - word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (charAt(index + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text begins with a word. */
    public boolean startsWith(String word) {
        return startsWith(word, 0);
    }

    /** Where a character stands first from an index on; -1 when it does not. */
    public int indexOf(char c, int from) {
        if (wide != null) {
            return wide.indexOf(c, from);
        }
        int number = number(c);
        for (int i = from; i < length && number >= 0; i++) {
            if ((numbers[i] & 0xFF) == number) {
                return i;
            }
        }
        return -1;
    }

    /** The number of a character; -1 when it has none. */
    int number(char c) {
        if (c < Alphabet.ASCII) {
            return c;
        }
        for (int i = Alphabet.ASCII; i < letters.length; i++) {
            if (letters[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /** Where a word stands first from an index on; -1 when it does not. */
    public int indexOf(String word, int from) {
        int at = indexOf(word.charAt(0), from);
        while (at >= 0 && !startsWith(word, at)) {
            at = indexOf(word.charAt(0), at + 1);
        }
        return at;
    }

    /** A search for any of some characters. */
    public TextSearch search(String signs) {
        return new TextSearch(this, signs);
    }

    @Override
    public String toString() {
        return wide == null ? substring(0, length) : wide;
    }

    /** A walk that asks a rule of each character. */
    public TextWalk walk(CharTable rule) {
        return new TextWalk(this, rule);
    }

    /** The different characters by their numbers; not to be changed. */
    char[] letters() {
        return letters;
    }

    /** The number of each character, in an array that may be longer than the text; not to be changed. */
    byte[] numbers() {
        return numbers;
    }

    /** The text where it has no numbers. */
    @Nullable
    String wide() {
        return wide;
    }
}
