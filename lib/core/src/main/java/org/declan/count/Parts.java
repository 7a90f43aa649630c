package org.declan.count;

/**
 * The parts a corpus is cut into, as far as dispersion needs to know them. Parts without words are none.
 *
 * @param number how many parts have words
 * @param words words of all parts together
 * @param smallest words of the smallest; 0 where there is no part
 */
public record Parts(long number, long words, long smallest) {

    /** No part: the identity of {@link #plus(Parts)}. */
    public static final Parts NONE = new Parts(0, 0, 0);

    public Parts {
        boolean none = number == 0 && words == 0 && smallest == 0;
        boolean one = number == 1 && smallest >= 1 && words == smallest;
        boolean more = number > 1 && smallest >= 1 && words / number >= smallest;
        if (!none && !one && !more) {
            throw new IllegalArgumentException(
                    "parts that cannot be: " + number + " of " + words + " words, the smallest of " + smallest);
        }
    }

    /** One part of that many words, 0 or more. */
    public static Parts of(int words) {
        return words == 0 ? NONE : new Parts(1, words, words);
    }

    /** The parts of both. */
    public Parts plus(Parts other) {
        if (number == 0 || other.number == 0) {
            return number == 0 ? other : this;
        }
        return new Parts(number + other.number, words + other.words, Math.min(smallest, other.smallest));
    }
}
