package org.declan.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A small text as symbols, and what a reader without haste finds in it. */
final class SymbolText {

    private static final int SEPARATOR = -1;

    private final int[] symbols;
    private final List<String> vocabulary;

    private SymbolText(int[] symbols, List<String> vocabulary) {
        this.symbols = symbols;
        this.vocabulary = vocabulary;
    }

    /** Words between spaces; a bar ends a sentence. */
    static SymbolText of(String text) {
        List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" "));
        List<String> vocabulary = words.stream().distinct().toList();
        int[] symbols = words.stream()
                .mapToInt(word -> word.equals("|") ? SEPARATOR : vocabulary.indexOf(word))
                .toArray();
        return new SymbolText(symbols, vocabulary);
    }

    static SymbolText random(Random random) {
        int words = 1 + random.nextInt(4);
        int separators = random.nextInt(3);
        int[] symbols = random.ints(random.nextInt(40), -separators, words * (1 + separators))
                .map(symbol -> symbol < 0 ? symbol : symbol % words)
                .toArray();
        return new SymbolText(
                symbols, IntStream.range(0, words).mapToObj(Integer::toString).toList());
    }

    int[] symbols() {
        return symbols;
    }

    String word(int symbol) {
        return vocabulary.get(symbol);
    }

    SuffixArray suffixes() {
        return SuffixArray.of(symbols);
    }

    String words(int start, int length) {
        return String.join(
                " ",
                Arrays.stream(symbols, start, start + length)
                        .mapToObj(vocabulary::get)
                        .toList());
    }

    /** Each segment as its words and positions. */
    Map<String, List<Integer>> places(RepeatedSegments segments) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int segment = 0; segment < segments.size(); segment++) {
            places.put(
                    words(segments.start(segment), segments.length(segment)),
                    Arrays.stream(segments.occurrences(segment)).boxed().toList());
        }
        return places;
    }

    /** Every sequence of words with its positions, by first occurrence, the longest first. */
    Map<List<Integer>, List<Integer>> sequences() {
        Map<List<Integer>, List<Integer>> sequences = new LinkedHashMap<>();
        for (int start = 0; start < symbols.length; start++) {
            int end = start;
            while (isWord(end)) {
                end++;
            }
            for (; end > start; end--) {
                List<Integer> words = Arrays.stream(symbols, start, end).boxed().toList();
                sequences.computeIfAbsent(words, key -> new ArrayList<>()).add(start);
            }
        }
        return sequences;
    }

    /** Whether the places at some distance from these positions hold one word, all the same. */
    boolean sameWordAt(List<Integer> positions, int distance) {
        int first = positions.get(0) + distance;
        IntPredicate same = place -> isWord(place) && symbols[place] == symbols[first];
        return positions.stream().mapToInt(position -> position + distance).allMatch(same);
    }

    @Override
    public String toString() {
        return Arrays.toString(symbols);
    }

    private boolean isWord(int place) {
        return place >= 0 && place < symbols.length && symbols[place] >= 0;
    }
}
