package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepeatedSegmentsTest {

    private static final SegmentLimits ALL = new SegmentLimits(1, Integer.MAX_VALUE, 2);

    @Test
    void aSubSegmentThatNeverStandsAloneIsLeftOut() {
        assertThat(in("les droits de l' homme et les droits de la femme", ALL))
                .containsExactly(entry("les droits de", List.of(0, 6)));
    }

    @Test
    void aSubSegmentThatAlsoStandsAloneIsKept() {
        String text = "la paix et la sécurité | la paix et la justice | de la paix";
        assertThat(in(text, ALL))
                .containsExactly(
                        entry("la paix et la", List.of(0, 6)),
                        entry("la paix", List.of(0, 6, 13)),
                        entry("la", List.of(0, 3, 6, 9, 13)));
        assertThat(in(text, SegmentLimits.DEFAULT)).containsOnlyKeys("la paix et la", "la paix");
        assertThat(in(text, new SegmentLimits(1, 9, 3))).containsOnlyKeys("la paix", "la");
    }

    @Test
    void noSegmentCrossesASeparatorAndEachSeparatorIsADifferentNeighbour() {
        assertThat(in("nous appelons | les États | nous appelons | les États", ALL))
                .containsExactly(entry("nous appelons", List.of(0, 6)), entry("les États", List.of(3, 9)));
    }

    @Test
    void overlappingOccurrencesCountEach() {
        assertThat(in("non non non", SegmentLimits.DEFAULT)).containsExactly(entry("non non", List.of(0, 1)));
    }

    @Test
    void aLongerSegmentIsGivenByItsFirstWords() {
        String text = "nous réaffirmons notre attachement | nous réaffirmons notre attachement";
        assertThat(in(text, new SegmentLimits(1, 3, 2)))
                .containsExactly(entry("nous réaffirmons notre", List.of(0, 5)));
    }

    @Test
    void nothingIsRepeatedInATextOfNoWordOneWordOrSeparators() {
        assertThat(in("", ALL)).isEmpty();
        assertThat(in("paix", ALL)).isEmpty();
        assertThat(in("| | |", ALL)).isEmpty();
    }

    @Test
    void randomTextsHaveTheSegmentsThatASearchOfAllSequencesFinds() {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 3000; round++) {
            Random random = new Random(seed + round);
            SymbolText text = SymbolText.random(random);
            int minWords = 1 + random.nextInt(3);
            int maxWords = random.nextBoolean() ? 100 : minWords + random.nextInt(5);
            SegmentLimits limits = new SegmentLimits(minWords, maxWords, 2 + random.nextInt(3));
            Map<String, List<Integer>> found = text.places(RepeatedSegments.in(text.suffixes(), limits));
            assertThat(List.copyOf(found.entrySet()))
                    .as("seed %d, %s in %s", seed + round, limits, text)
                    .isEqualTo(List.copyOf(naive(text, limits).entrySet()));
        }
    }

    @Test
    void aWordSaidOverAndOverIsOneSegmentForEachLength() {
        int size = 200_000;
        SuffixArray suffixes = SuffixArray.of(new int[size]);
        RepeatedSegments all = RepeatedSegments.in(suffixes, ALL);
        assertThat(all.size()).isEqualTo(size - 1);
        for (int segment = 0; segment < all.size(); segment++) {
            assertThat(List.of(all.start(segment), all.length(segment), all.count(segment)))
                    .isEqualTo(List.of(0, size - 1 - segment, segment + 2));
        }
        assertThat(RepeatedSegments.in(suffixes, SegmentLimits.DEFAULT).size()).isEqualTo(199);
    }

    @Test
    void aPhraseSaidOverAndOverIsOneSegmentForEachNumberOfTurns() {
        int turns = 100_000;
        int[] symbols = new int[3 * turns];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = i % 3;
        }
        RepeatedSegments segments = RepeatedSegments.in(SuffixArray.of(symbols), ALL);
        assertThat(segments.size()).isEqualTo(turns - 1);
        assertThat(segments.length(0)).isEqualTo(3 * (turns - 1));
        assertThat(segments.occurrences(0)).containsExactly(0, 3);
        assertThat(segments.length(turns - 2)).isEqualTo(3);
        assertThat(segments.count(turns - 2)).isEqualTo(turns);
    }

    @Test
    void limitsThatNothingCouldMeetAreRefused() {
        assertThatThrownBy(() -> new SegmentLimits(0, 5, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SegmentLimits(3, 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SegmentLimits(2, 5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 to 5 words, 1 times");
    }

    private static Map<String, List<Integer>> in(String words, SegmentLimits limits) {
        SymbolText text = SymbolText.of(words);
        return text.places(RepeatedSegments.in(text.suffixes(), limits));
    }

    private static Map<String, List<Integer>> naive(SymbolText text, SegmentLimits limits) {
        Map<String, List<Integer>> kept = new LinkedHashMap<>();
        text.sequences().forEach((words, positions) -> {
            int length = words.size();
            boolean cut = length == limits.maxWords();
            if (length >= limits.minWords()
                    && length <= limits.maxWords()
                    && positions.size() >= limits.minCount()
                    && !text.sameWordAt(positions, -1)
                    && (cut || !text.sameWordAt(positions, length))) {
                kept.put(text.words(positions.get(0), length), positions);
            }
        });
        return kept;
    }
}
