package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordNumbersTest {

    @Test
    void wordsAreNumberedInTheOrderInWhichTheyAreFirstMet() {
        long seed = Long.getLong("declan.seed", 20260101L);
        Random random = new Random(seed);
        WordNumbers numbers = new WordNumbers();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            String word = Integer.toString(random.nextInt(20_000), 36);
            expected.putIfAbsent(word, expected.size());
            assertThat(numbers.number(word)).as("seed %d: %s", seed, word).isEqualTo(expected.get(word));
        }
        assertThat(numbers.size()).isEqualTo(expected.size());
        expected.forEach((word, number) -> assertThat(numbers.word(number)).isEqualTo(word));
    }

    @Test
    void wordsOfTheSameHashInJavaAreDifferent() {
        WordNumbers numbers = new WordNumbers();
        assertThat(numbers.number("Aa")).isZero();
        assertThat(numbers.number("BB")).isEqualTo(1);
        assertThat(numbers.number("Aa")).isZero();
        assertThat(numbers.number("")).isEqualTo(2);
    }
}
