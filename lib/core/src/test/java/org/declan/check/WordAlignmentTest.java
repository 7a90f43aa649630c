package org.declan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAlignmentTest {

    private static int[] letters(String words) {
        return words.chars().toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, xxabcxx, 2, 5, 0",
        "abc, xxabxx, 2, 4, 1",
        "abc, xxaxcxx, 2, 5, 1",
        "abc, xxabxcxx, 2, 4, 1",
        "abcd, xxbcd, 2, 5, 1",
        "abc, abcabc, 0, 3, 0",
        "abc, xyz, 0, 0, 3"
    })
    void theFewestEditsAreFoundWhereverTheyAre(String wanted, String text, int first, int end, int edits) {
        WordAlignment best = WordAlignment.best(letters(wanted), letters(text), 0, text.length());
        assertThat(best.edits()).isEqualTo(edits);
        if (edits < wanted.length()) {
            assertThat(text.substring(best.first(), best.end()))
                    .hasSizeBetween(wanted.length() - edits, end - first + edits);
        }
    }

    @Test
    void itIsTheLeastEditDistanceToAnyPart() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            int[] wanted = random.ints(1 + random.nextInt(4), 0, 3).toArray();
            int[] text = random.ints(random.nextInt(7), 0, 3).toArray();
            WordAlignment best = WordAlignment.best(wanted, text, 0, text.length);
            int least = wanted.length;
            for (int from = 0; from <= text.length; from++) {
                for (int to = from; to <= text.length; to++) {
                    least = Math.min(least, distance(wanted, wanted.length, text, from, to));
                }
            }
            assertThat(best.edits()).as("seed %d, run %d", seed, run).isEqualTo(least);
            assertThat(distance(wanted, wanted.length, text, best.first(), best.end()))
                    .as("seed %d, run %d: the part that is named", seed, run)
                    .isEqualTo(least);
        }
    }

    /** Levenshtein's distance by its definition. */
    private static int distance(int[] wanted, int length, int[] text, int from, int to) {
        if (length == 0 || to == from) {
            return length + to - from;
        }
        int replaced = distance(wanted, length - 1, text, from, to - 1) + (wanted[length - 1] == text[to - 1] ? 0 : 1);
        return replaced == 0
                ? 0
                : Math.min(
                        replaced,
                        1
                                + Math.min(
                                        distance(wanted, length - 1, text, from, to),
                                        distance(wanted, length, text, from, to - 1)));
    }
}
