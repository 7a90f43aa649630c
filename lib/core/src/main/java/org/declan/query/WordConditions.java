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
    /** Parallel to the vocabulary: the number of the set plus one, or 0 where not worked out yet. */
    private int[] numbers = new int[0];

    WordConditions(ValueIndex values, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        words = new ValueLookup(values);
    }

    /** The number of the set of conditions that a form satisfies. */
    int number(int type) {
        if (type >= numbers.length || numbers[type] == 0) {
            workOut(type);
        }
        return numbers[type] - 1;
    }

    /** The conditions of a number; not to be changed. */
    BitSet set(int number) {
        return sets.set(number);
    }

    private void workOut(int type) {
        if (type >= numbers.length) {
            // The vocabulary grows while texts are read, and with it this.
            numbers = Arrays.copyOf(numbers, Math.max(vocabulary.size(), type + 1) * 2);
        }
        satisfied.clear();
        words.find(vocabulary.folded(type), satisfied);
        numbers[type] = sets.number(satisfied) + 1;
    }
}
