package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermTallyTest {

    private static final long SEED = Long.getLong("declan.seed", 20260101L);

    /** A paragraph as the numbers of its words; a negative one is in no term. */
    private record Text(List<int[]> paragraphs) {

        static Text random(Random random, int terms) {
            List<int[]> paragraphs = new ArrayList<>();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                // Most terms are rare.
                paragraphs.add(IntStream.generate(() -> (int) (terms * Math.pow(random.nextDouble(), 4)) - 1)
                        .limit(random.nextInt(30))
                        .toArray());
            }
            return new Text(paragraphs);
        }

        void count(DocumentCounts counts, TermTally tally) {
            for (int[] paragraph : paragraphs) {
                for (int word : paragraph) {
                    counts.addWord();
                    if (word >= 0) {
                        counts.add(word);
                    }
                }
                counts.endParagraph(tally);
            }
            counts.endDocument();
        }

        long paragraphsWith(int term) {
            return paragraphs.stream().filter(words -> hits(words, term) > 0).count();
        }
    }

    private static int hits(int[] words, int term) {
        return (int) IntStream.of(words).filter(word -> word == term).count();
    }

    /** What a term's counts are by the definition of each, in texts that are gone through for every term. */
    private static Map<Integer, TermTally.Occurrence> expected(List<Text> texts, int terms) {
        List<int[]> paragraphs =
                texts.stream().flatMap(text -> text.paragraphs.stream()).toList();
        int[] sizes = paragraphs.stream().mapToInt(words -> words.length).toArray();
        Map<Integer, TermTally.Occurrence> expected = new TreeMap<>();
        for (int i = 0; i < terms; i++) {
            int term = i;
            int[] hits =
                    paragraphs.stream().mapToInt(words -> hits(words, term)).toArray();
            TermCount count = new TermCount(
                    IntStream.of(hits).sum(),
                    texts.stream().filter(text -> text.paragraphsWith(term) > 0).count(),
                    texts.stream().mapToLong(text -> text.paragraphsWith(term)).sum());
            if (count.count() > 0) {
                expected.put(term, new TermTally.Occurrence(count, Dispersion.of(hits, sizes)));
            }
        }
        return expected;
    }

    /** What can be compared of a tally: for each term its counts and two measures of its dispersion, to the last digit. */
    private static Map<Integer, List<Object>> table(TermTally tally, int[] names) {
        Map<Integer, TermTally.Occurrence> found = new TreeMap<>();
        tally.forEach((term, count, entry) -> {
            TermTally.Occurrence occurrence = tally.occurrence(entry);
            assertThat(occurrence.count().count()).isEqualTo(count);
            found.put(names[term], occurrence);
        });
        assertThat(found).hasSize(tally.terms());
        return table(found);
    }

    private static Map<Integer, List<Object>> table(Map<Integer, TermTally.Occurrence> found) {
        Map<Integer, List<Object>> table = new TreeMap<>();
        found.forEach((term, occurrence) -> {
            Dispersion dispersion = Objects.requireNonNull(occurrence.dispersion());
            table.put(term, List.of(occurrence.count(), dispersion.dp(), dispersion.juillandD(), dispersion.parts()));
        });
        return table;
    }

    private static int[] identity(int terms) {
        return IntStream.range(0, terms).toArray();
    }

    @Test
    void countsAreWhatGoingThroughTheTextsForEachTermGives() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            int terms = 1 + random.nextInt(300);
            DocumentCounts counts = new DocumentCounts();
            List<TermTally> tallies = List.of(TermTally.withDispersion(), TermTally.withDispersion());
            List<List<Text>> texts = List.of(new ArrayList<>(), new ArrayList<>());
            for (int i = random.nextInt(12); i > 0; i--) {
                int group = random.nextInt(2);
                Text text = Text.random(random, terms);
                texts.get(group).add(text);
                text.count(counts, tallies.get(group));
            }
            for (int group = 0; group < 2; group++) {
                assertThat(table(tallies.get(group), identity(terms)))
                        .as("seed %d, round %d", SEED, round)
                        .isEqualTo(table(expected(texts.get(group), terms)));
            }
        }
    }

    @Test
    void talliesOfThreadsWithNumbersOfTheirOwnAddUpToThatOfOne() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            int terms = 1 + random.nextInt(300);
            List<Text> texts = new ArrayList<>();
            TermTally sum = TermTally.withDispersion();
            for (int thread = 0; thread < 3; thread++) {
                List<Integer> shuffled =
                        new ArrayList<>(IntStream.range(0, terms).boxed().toList());
                Collections.shuffle(shuffled, random);
                int[] there = shuffled.stream().mapToInt(Integer::intValue).toArray();
                TermTally tally = TermTally.withDispersion();
                DocumentCounts counts = new DocumentCounts();
                for (int i = random.nextInt(5); i > 0; i--) {
                    Text text = Text.random(random, terms);
                    text.count(counts, tally);
                    texts.add(new Text(text.paragraphs.stream()
                            .map(words -> IntStream.of(words)
                                    .map(word -> word < 0 ? word : there[word])
                                    .toArray())
                            .toList()));
                }
                sum.add(tally, there);
            }
            assertThat(table(sum, identity(terms)))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(table(expected(texts, terms)));
        }
    }

    @Test
    void aTallyMayBeAskedBetweenDocuments() {
        Random random = new Random(SEED);
        DocumentCounts counts = new DocumentCounts();
        TermTally tally = TermTally.withDispersion();
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            texts.add(Text.random(random, 100));
            texts.get(i).count(counts, tally);
            assertThat(table(tally, identity(100))).as("seed %d", SEED).isEqualTo(table(expected(texts, 100)));
        }
    }

    @Test
    void aDocumentOfWhichPartsAreHandedOnIsOneDocument() {
        DocumentCounts counts = new DocumentCounts();
        TermTally tally = TermTally.withDispersion();
        List<int[]> paragraphs = Collections.nCopies(1000, identity(600));
        new Text(paragraphs).count(counts, tally);
        new Text(paragraphs.subList(0, 1)).count(counts, tally);
        tally.forEach((term, count, entry) ->
                assertThat(tally.occurrence(entry).count()).isEqualTo(new TermCount(1001, 2, 1001)));
        assertThat(tally.terms()).isEqualTo(600);
        assertThat(tally.parts()).isEqualTo(new Parts(1001, 600_600, 600));
    }

    @Test
    void countsMayBeAsLargeAsNumbersGo() {
        TermTally tally = TermTally.withDispersion();
        new Text(List.of(new int[] {0, 0, -1}, new int[] {0, -1, -1})).count(new DocumentCounts(), tally);
        for (int doubled = 0; doubled < 40; doubled++) {
            TermTally twice = TermTally.withDispersion();
            twice.add(tally, identity(1));
            twice.add(tally, identity(1));
            tally = twice;
        }
        TermTally sum = tally;
        long times = 1L << 40;
        sum.forEach((term, count, entry) -> {
            TermTally.Occurrence occurrence = sum.occurrence(entry);
            assertThat(occurrence.count()).isEqualTo(new TermCount(3 * times, times, 2 * times));
            assertThat(Objects.requireNonNull(occurrence.dispersion()).range()).isEqualTo(2 * times);
        });
        assertThat(sum.words()).isEqualTo(6 * times);
    }

    @Test
    void whereDispersionIsNotKeptThereIsNone() {
        TermTally tally = TermTally.ofCounts();
        new Text(List.of(new int[] {0, 1, 1}, new int[] {1})).count(new DocumentCounts(), tally);
        tally.forEach((term, count, entry) ->
                assertThat(tally.occurrence(entry).dispersion()).isNull());
        assertThat(tally.terms()).isEqualTo(2);
        assertThat(tally.words()).isEqualTo(4);
    }

    @Test
    void entriesOfTheSameSummaryHaveTheSameOccurrence() {
        Random random = new Random(SEED);
        DocumentCounts counts = new DocumentCounts();
        TermTally tally = TermTally.withDispersion();
        for (int i = 0; i < 100; i++) {
            Text.random(random, 2000).count(counts, tally);
        }
        Map<Long, String> known = new TreeMap<>();
        int[] shared = {0};
        tally.forEach((term, count, entry) -> {
            TermTally.Occurrence found = tally.occurrence(entry);
            Dispersion dispersion = Objects.requireNonNull(found.dispersion());
            String numbers = found.count() + " " + dispersion.dp() + " " + dispersion.juillandD();
            if (tally.summary(entry) != 0) {
                String before = known.putIfAbsent(tally.summary(entry), numbers);
                assertThat(numbers).as("seed " + SEED).isEqualTo(before == null ? numbers : before);
                shared[0] += before == null ? 0 : 1;
            }
        });
        assertThat(shared[0]).as("seed " + SEED).isGreaterThan(100);
    }
}
