package org.declan.lemma;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the forms of a vocabulary. Half of the forms of a large corpus are met once, so no more are kept than
 * there are places. A form has two, and gets the first when it is met again: what is met once takes no place from what is
 * met often.
 *
 * @param <T> what is known of a form
 */
final class FrequentForms<T> {

    /** The complement of a type that no vocabulary reaches. */
    private static final int FREE = Integer.MIN_VALUE;

    private final int[] keys;
    private final @Nullable Object[] kept;

    /** Of so many forms at most, a power of 2. */
    FrequentForms(int most) {
        keys = new int[most];
        Arrays.fill(keys, FREE);
        kept = new @Nullable Object[most];
    }

    /** What was last put for a key, a type or its complement; null where that is not kept. Asked for each running word. */
    @SuppressWarnings("unchecked")
    @Nullable
    T get(int key) {
        int place = place(key);
        return keys[place] == key || isSecond(key, place) ? (T) kept[place] : null;
    }

    private boolean isSecond(int key, int place) {
        if (keys[place + 1] != key) {
            return false;
        }
        swap(place, place + 1);
        return true;
    }

    private void swap(int first, int second) {
        Object met = kept[first];
        kept[first] = kept[second];
        kept[second] = met;
        int key = keys[first];
        keys[first] = keys[second];
        keys[second] = key;
    }

    /** Keeps what was found of a key that is not kept. */
    void put(int key, T value) {
        int place = place(key) + 1;
        keys[place] = key;
        kept[place] = value;
    }

    private int place(int key) {
        return (key ^ (key >> (Integer.SIZE - 1))) * 2 & (keys.length - 1);
    }
}
