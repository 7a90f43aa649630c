package org.declan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelevanceWeightsTest {

    private static WordBag bag(String... families) {
        return new WordBag(List.of(families), List.of(families));
    }

    /** By hand: 2 of 2 known sentences have a, 1 of 10 others: ln (2.5 · 9.5 / (0.5 · 1.5)) = ln 31.6667. */
    @Test
    void aWeightIsThatOfRobertsonAndSparckJones() {
        RelevanceWeights weights = new RelevanceWeights(
                new RelevanceWeights.Evidence(List.of(bag("a", "b"), bag("a")), List.of(), List.of()),
                Map.of("a", 1, "b", 9),
                10);
        assertThat(weights.of("a")).isCloseTo(3.455265, within(1e-6));
        assertThat(weights.of("b")).as("more frequent elsewhere").isZero();
        assertThat(weights.of("c")).isZero();
        // Known: 3.455265 / √2 and 3.455265; the middle one of two is the larger, and "a" alone is as near.
        assertThat(weights.score(bag("a"))).isCloseTo(0.5, within(1e-12));
        assertThat(weights.score(bag("c"))).isZero();
    }

    /** By hand: r = 2 and one sentence against it: two thirds of the weight above. */
    @Test
    void whatIsAlsoSaidAgainstAThemeWeighsLess() {
        RelevanceWeights weights = new RelevanceWeights(
                new RelevanceWeights.Evidence(List.of(bag("a"), bag("a")), List.of(), List.of(bag("a"))),
                Map.of("a", 1),
                10);
        assertThat(weights.of("a")).isCloseTo(2.303510, within(1e-6));
    }
}
