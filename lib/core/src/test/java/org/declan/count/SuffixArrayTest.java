package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuffixArrayTest {

    @Test
    void mississippiIsSortedAsInTheTextbooks() {
        SuffixArray suffixes =
                SuffixArray.of("mississippi".chars().map(letter -> letter - 'a').toArray());
        assertThat(positions(suffixes)).containsExactly(10, 7, 4, 1, 0, 9, 8, 6, 3, 5, 2);
        assertThat(commonPrefixes(suffixes)).containsExactly(0, 1, 1, 4, 0, 0, 1, 0, 2, 1, 3);
    }

    @Test
    void noCommonBeginningReachesASeparator() {
        // "et la paix" three times, before a separator, another one and the end
        SuffixArray suffixes = SuffixArray.of(new int[] {0, 1, 2, -1, 0, 1, 2, -1, 0, 1, 2});
        assertThat(positions(suffixes)).containsExactly(7, 3, 8, 4, 0, 9, 5, 1, 10, 6, 2);
        assertThat(commonPrefixes(suffixes)).containsExactly(0, 0, 0, 3, 3, 0, 2, 2, 0, 1, 1);
    }

    @Test
    void randomTextsAreSortedAsByComparison() {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 3000; round++) {
            check(SymbolText.random(new Random(seed + round)).symbols(), seed + round);
        }
    }

    @Test
    void longerRandomTextsOfManyWordsAreSortedAsByComparison() {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 30; round++) {
            Random random = new Random(seed + round);
            int words = 2 + random.nextInt(500);
            check(random.ints(3000, -1, words).toArray(), seed + round);
        }
    }

    @Test
    void textsMadeOfTheirOwnBeginningsAreSortedAsByComparison() {
        // Fibonacci words: the sorting calls itself as often as it can.
        int[] text = {0, 1};
        for (int last = 1; text.length < 3000; ) {
            int next = text.length;
            text = IntStream.concat(Arrays.stream(text), Arrays.stream(text, 0, last))
                    .toArray();
            last = next;
        }
        check(text, 0);
    }

    @Test
    void theLargestNumbersAreWordsLikeAnyOther() {
        SuffixArray suffixes =
                SuffixArray.of(new int[] {Integer.MAX_VALUE, 7, Integer.MAX_VALUE, 7, Integer.MIN_VALUE});
        assertThat(positions(suffixes)).containsExactly(4, 3, 1, 2, 0);
        assertThat(commonPrefixes(suffixes)).containsExactly(0, 0, 1, 0, 2);
    }

    @Test
    void oneWordSaidAMillionTimesHasItsShortestSuffixFirst() {
        int size = 1_000_000;
        SuffixArray suffixes = SuffixArray.of(new int[size]);
        assertThat(positions(suffixes))
                .isEqualTo(IntStream.range(0, size).map(rank -> size - 1 - rank).toArray());
        assertThat(commonPrefixes(suffixes)).isEqualTo(IntStream.range(0, size).toArray());
    }

    @Test
    void nothingAndOneWordAreTextsToo() {
        assertThat(SuffixArray.of(new int[0]).size()).isZero();
        for (int only : new int[] {-1, 0, 5, Integer.MAX_VALUE}) {
            SuffixArray suffixes = SuffixArray.of(new int[] {only});
            assertThat(positions(suffixes)).containsExactly(0);
            assertThat(commonPrefixes(suffixes)).containsExactly(0);
        }
    }

    private static void check(int[] symbols, long seed) {
        int[] text = symbols.clone();
        SuffixArray suffixes = SuffixArray.of(symbols);
        int[] expected = IntStream.range(0, text.length)
                .boxed()
                .sorted(Comparator.comparing(
                        start -> IntStream.range(start, text.length)
                                .map(i -> Math.max(text[i], -1))
                                .toArray(),
                        Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(positions(suffixes)).as("seed %d", seed).isEqualTo(expected);
        assertThat(symbols).isEqualTo(text);
        for (int rank = 0; rank < text.length; rank++) {
            assertThat(suffixes.rank(expected[rank])).isEqualTo(rank);
            int common = rank == 0 ? 0 : wordsInCommon(text, expected[rank - 1], expected[rank]);
            assertThat(suffixes.commonPrefix(rank))
                    .as("seed %d, rank %d", seed, rank)
                    .isEqualTo(common);
        }
    }

    private static int wordsInCommon(int[] text, int one, int other) {
        int common = 0;
        while (Math.max(one, other) + common < text.length
                && text[one + common] >= 0
                && text[one + common] == text[other + common]) {
            common++;
        }
        return common;
    }

    private static int[] positions(SuffixArray suffixes) {
        return IntStream.range(0, suffixes.size()).map(suffixes::position).toArray();
    }

    private static int[] commonPrefixes(SuffixArray suffixes) {
        return IntStream.range(0, suffixes.size()).map(suffixes::commonPrefix).toArray();
    }
}
