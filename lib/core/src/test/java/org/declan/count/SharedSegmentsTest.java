package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedSegmentsTest {

    @Test
    void aPartIsLeftOutWhenTheWholeIsInTheSameDocuments() {
        // "la paix" also stands alone, but only where the whole stands too.
        List<String> documents = List.of("nous voulons la paix | oui à la paix", "nous voulons la paix enfin");
        assertThat(among(documents, 1, 2)).containsExactly(entry("nous voulons la paix", List.of(0, 1)));
    }

    @Test
    void aPartIsKeptWhenItIsInOneDocumentMore() {
        List<String> documents = List.of("nous voulons la paix", "nous voulons la paix", "pour la paix");
        assertThat(among(documents, 1, 2))
                .containsExactly(entry("nous voulons la paix", List.of(0, 1)), entry("la paix", List.of(0, 1, 2)));
        assertThat(among(documents, 1, 3)).containsExactly(entry("la paix", List.of(0, 1, 2)));
        assertThat(among(documents, 3, 2)).containsExactly(entry("nous voulons la paix", List.of(0, 1)));
    }

    @Test
    void whatOneDocumentRepeatsIsNotShared() {
        assertThat(among(List.of("la paix | la paix | la paix", "la justice"), 1, 2))
                .containsExactly(entry("la", List.of(0, 1)));
    }

    @Test
    void twoDocumentsOfOneWordSaidOverAndOverShareTheShorterOne() {
        int shorter = 200_000;
        int[] symbols = new int[shorter * 3 + 1];
        int[] documents = new int[symbols.length];
        symbols[shorter] = -1;
        for (int i = 0; i < symbols.length; i++) {
            documents[i] = i < shorter ? 0 : 1;
        }
        SharedSegments shared = SharedSegments.among(SuffixArray.of(symbols), documents, 1, 2);
        assertThat(shared.segments().size()).isEqualTo(1);
        assertThat(shared.segments().length(0)).isEqualTo(shorter);
        assertThat(shared.segments().count(0)).isEqualTo(shorter + 2);
        assertThat(shared.documentFrequency(0)).isEqualTo(2);
    }

    @Test
    void documentsThatAreOneWordLongerEachShareEachLength() {
        int longest = 600;
        StringBuilder text = new StringBuilder();
        for (int length = 1; length <= longest; length++) {
            text.append("non ".repeat(length)).append("| ");
        }
        SymbolText words = SymbolText.of(text.toString());
        SharedSegments shared = SharedSegments.among(words.suffixes(), documentsBySentence(words), 1, 2);
        assertThat(shared.segments().size()).isEqualTo(longest - 1);
        for (int segment = 0; segment < longest - 1; segment++) {
            int length = shared.segments().length(segment);
            assertThat(shared.documentFrequency(segment)).isEqualTo(longest + 1 - length);
            assertThat(shared.documents(segment))
                    .isEqualTo(IntStream.range(length - 1, longest).toArray());
        }
    }

    @Test
    void randomTextsShareTheSegmentsThatASearchOfAllSequencesFinds() {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 4000; round++) {
            Random random = new Random(seed + round);
            SymbolText text = SymbolText.random(random);
            int[] documents = documents(text, random);
            int minWords = 1 + random.nextInt(3);
            int minDocuments = 2 + random.nextInt(2);
            SharedSegments shared = SharedSegments.among(text.suffixes(), documents, minWords, minDocuments);
            assertThat(found(text, shared))
                    .as("seed %d, %d words, %d documents in %s", seed + round, minWords, minDocuments, text)
                    .isEqualTo(naive(text, documents, minWords, minDocuments));
        }
    }

    @Test
    void emptyTextsShareNothing() {
        assertThat(among(List.of("", ""), 1, 2)).isEmpty();
        assertThat(SharedSegments.among(SuffixArray.of(new int[0]), new int[0], 1, 2)
                        .segments()
                        .size())
                .isZero();
    }

    @Test
    void oneDocumentSharesNothingAndEachPlaceHasItsDocument() {
        SuffixArray suffixes = SuffixArray.of(new int[] {0, -1, 0});
        assertThatThrownBy(() -> SharedSegments.among(suffixes, new int[3], 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SharedSegments.among(suffixes, new int[2], 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, List<Integer>> among(List<String> documents, int minWords, int minDocuments) {
        // Two bars end a document.
        SymbolText text = SymbolText.of(String.join(" | | ", documents).strip());
        int[] documentOf = new int[text.symbols().length];
        for (int i = 2; i < documentOf.length; i++) {
            boolean next = text.symbols()[i - 1] < 0 && text.symbols()[i - 2] < 0;
            documentOf[i] = documentOf[i - 1] + (next ? 1 : 0);
        }
        return found(text, SharedSegments.among(text.suffixes(), documentOf, minWords, minDocuments));
    }

    private static int[] documentsBySentence(SymbolText text) {
        int[] documents = new int[text.symbols().length];
        for (int i = 1; i < documents.length; i++) {
            documents[i] = documents[i - 1] + (text.symbols()[i - 1] < 0 ? 1 : 0);
        }
        return documents;
    }

    /** A document for each sentence; some have several, not all side by side. */
    private static int[] documents(SymbolText text, Random random) {
        int most = 1 + random.nextInt(4);
        int[] documents = documentsBySentence(text);
        int[] names = random.ints(documents.length + 1, 0, most).toArray();
        return IntStream.of(documents).map(sentence -> names[sentence]).toArray();
    }

    private static Map<String, List<Integer>> found(SymbolText text, SharedSegments shared) {
        Map<String, List<Integer>> found = new LinkedHashMap<>();
        RepeatedSegments segments = shared.segments();
        for (int segment = 0; segment < segments.size(); segment++) {
            int[] documents = shared.documents(segment);
            assertThat(shared.documentFrequency(segment)).isEqualTo(documents.length);
            found.put(
                    text.words(segments.start(segment), segments.length(segment)),
                    IntStream.of(documents).boxed().toList());
        }
        return found;
    }

    /** The definition, word by word: of the repeated segments, those in no longer one with the same documents. */
    private static Map<String, List<Integer>> naive(SymbolText text, int[] documents, int minWords, int minDocuments) {
        Map<List<Integer>, List<Integer>> candidates = new LinkedHashMap<>();
        text.sequences().forEach((words, positions) -> {
            List<Integer> in = positions.stream()
                    .map(position -> documents[position])
                    .distinct()
                    .sorted()
                    .toList();
            boolean maximal = !text.sameWordAt(positions, -1) && !text.sameWordAt(positions, words.size());
            if (words.size() >= minWords && in.size() >= minDocuments && maximal) {
                candidates.put(words, in);
            }
        });
        return candidates.entrySet().stream()
                .filter(part -> candidates.entrySet().stream()
                        .noneMatch(
                                whole -> whole.getKey().size() > part.getKey().size()
                                        && Collections.indexOfSubList(whole.getKey(), part.getKey()) >= 0
                                        && whole.getValue().equals(part.getValue())))
                .collect(Collectors.toMap(
                        part -> part.getKey().stream().map(text::word).collect(Collectors.joining(" ")),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
