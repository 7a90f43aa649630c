package org.declan.query;

import java.util.Arrays;
import java.util.BitSet;
import org.declan.text.Vocabulary;

/** Which conditions on its form each word satisfies, worked out once a form, and kept as the number of a set. */
final class WordConditions {

    private final Vocabulary vocabulary;
    private final ValueLookup words;
    private final SetNumbers sets = new SetNumbers();
    private final BitSet satisfied = new BitSet();
    /** Parallel to the vocabulary: the numbers of the sets, as far as worked out. */
    private int[] numbers = new int[0];

    private int known;

    WordConditions(ValueIndex values, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        words = new ValueLookup(values);
    }

    /** Works out the forms that are new in the vocabulary: it grows while texts are read, by those of a page at once. */
    void workOutNew() {
        int size = vocabulary.size();
        if (size > numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        for (; known < size; known++) {
            satisfied.clear();
            words.find(vocabulary.folded(known), satisfied);
            numbers[known] = sets.number(satisfied);
        }
    }

    /** The number of the set of conditions that a form satisfies which is worked out. */
    int number(int type) {
        return numbers[type];
    }

    /** How many forms are worked out. */
    int known() {
        return known;
    }

    /** The conditions of a number; not to be changed. */
    BitSet set(int number) {
        return sets.set(number);
    }
}
