package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.declan.cli.TermRanking.Ranked;
import org.junit.jupiter.api.Test;

class TermOrderTest {

    /** Letters of Latin-1 and beyond, next to each other in Unicode and far apart, and the last before the surrogates. */
    private static final String LETTERS = "ab' -éÿĀāœŸżΩαЖж漢\uD7FF\uE000\uFB00\uFFFD\uFFFF\0";

    private static final String BEYOND = LETTERS + "\uD83D\uDE00\uD835\uDC9C";

    private static final Comparator<Ranked> BY_CODE_POINTS = Comparator.comparingLong(
                    (Ranked ranked) -> -ranked.count())
            .thenComparing(ranked -> ranked.term().codePoints().toArray(), Arrays::compare)
            .thenComparingInt(Ranked::words);

    @Test
    void theMostFrequentComeFirstAndThoseOfTheSameCountByCodePoint() {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 60; round++) {
            Random random = new Random(seed + round);
            String letters = round % 4 == 0 ? BEYOND : LETTERS.substring(0, 2 + random.nextInt(LETTERS.length() - 1));
            Ranked[] terms = IntStream.range(0, random.nextInt(12_000))
                    .mapToObj(id -> term(id, letters, random))
                    .toArray(Ranked[]::new);
            Ranked[] expected = terms.clone();
            Arrays.sort(expected, BY_CODE_POINTS);
            TermOrder.sort(terms);
            assertThat(terms).as("seed " + (seed + round)).isEqualTo(expected);
        }
    }

    @Test
    void manyTermsMayBeTheSameForManyLetters() {
        String same = "de la ".repeat(1000);
        int[] descending = IntStream.range(0, 5000).map(i -> 4999 - i).toArray();
        Ranked[] terms = Arrays.stream(descending)
                .mapToObj(id -> new Ranked(id, same + Character.toString('一' + id), 1, 1))
                .toArray(Ranked[]::new);
        TermOrder.sort(terms);
        assertThat(terms).extracting(Ranked::id).isSorted().hasSize(5000);
    }

    private static Ranked term(int id, String letters, Random random) {
        String common = random.nextBoolean() ? "" : letters.substring(0, 1).repeat(random.nextInt(4) * 30);
        StringBuilder term = new StringBuilder(common);
        for (int length = random.nextInt(12); length > 0; length--) {
            int[] codePoints = letters.codePoints().toArray();
            term.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
        }
        long count = random.nextInt(20) == 0 ? Integer.MAX_VALUE + (long) random.nextInt(3) - 1 : 1 + random.nextInt(3);
        return new Ranked(id, term.toString(), id, count);
    }
}
