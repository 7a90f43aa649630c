package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormulaFamiliesTest {

    @Test
    void aSequenceJoinsTheFirstFamilyItIsLike() {
        assertThat(heads("abcdx", "klmn", "abcdy", "abcd")).containsExactly(0, 1, 0, 0);
    }

    @Test
    void allMembersHaveTheSameSlot() {
        // The third differs from the first in one slot too, but not in the one the second made.
        assertThat(heads("abcdefg", "abcdefx", "ybcdefg")).containsExactly(0, 0, 2);
        assertThat(heads("abcdefg", "abxdefg", "abydefg")).containsExactly(0, 0, 0);
    }

    @Test
    void aSlotHasThreeWordsAtMost() {
        assertThat(heads("abcdefxyz", "abcdef")).containsExactly(0, 0);
        assertThat(heads("abcdefwxyz", "abcdef")).containsExactly(0, 1);
    }

    @Test
    void threeWordsOnOneSideAndSixtyPercentAreInCommon() {
        assertThat(heads("abxde", "abyde")).containsExactly(0, 1);
        assertThat(heads("abcde", "abcxy")).containsExactly(0, 0);
        assertThat(heads("abcdef", "abcxyz")).containsExactly(0, 1);
    }

    @Test
    void shortSequencesAreAlone() {
        assertThat(heads("ab", "ab", "")).containsExactly(0, 1, 2);
    }

    @Test
    void wordsThatRepeatAreNotCountedTwice() {
        FormulaFamilies families = families("aaaa", "aaaaa");
        assertThat(families.head(1)).isZero();
        assertThat(families.beginning(0) + families.end(0)).isEqualTo(4);
    }

    @Test
    void manyFamiliesThatBeginAlikeTakeNoLongTime() {
        int size = 100_000;
        int[] words = new int[size * 8];
        for (int sequence = 0; sequence < size; sequence++) {
            for (int i = 0; i < 8; i++) {
                words[sequence * 8 + i] = i < 3 ? i : sequence * 8 + i;
            }
        }
        int[] starts = IntStream.range(0, size).map(sequence -> sequence * 8).toArray();
        int[] lengths = new int[size];
        Arrays.fill(lengths, 8);
        FormulaFamilies families = new FormulaFamilies(new FormulaFamilies.Sequences(words, starts, lengths));
        assertThat(families.head(size - 1)).isEqualTo(size - 1);
    }

    /** Each letter is a word. */
    private static FormulaFamilies families(String... sequences) {
        int[] lengths = Arrays.stream(sequences).mapToInt(String::length).toArray();
        int[] starts = new int[lengths.length];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lengths[i - 1];
        }
        int[] words = String.join("", sequences).chars().toArray();
        return new FormulaFamilies(new FormulaFamilies.Sequences(words, starts, lengths));
    }

    private static int[] heads(String... sequences) {
        FormulaFamilies families = families(sequences);
        return IntStream.range(0, sequences.length).map(families::head).toArray();
    }
}
