package org.declan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a family is called: the words its members have in common around the slot, and in brackets what they have there,
 * the best member first. A member with nothing in a slot at either end goes on somehow in the texts; the commonest ways
 * are named too, so that {@code pays d'origine, de transit et [de destination | d'accueil]} says what a single text has.
 */
final class FamilyLabel {

    private static final String SEPARATOR = " | ";
    private static final String NOTHING = "–";
    private static final String MORE = "…";
    private static final int MOST_SHARED = 8;
    private static final int MOST_OTHERS = 3;

    private final RunningWords words;
    private final int beginning;
    private final int end;

    /**
     * Labels for members with so many words in common.
     *
     * @param beginning words in common before the slot
     * @param end words in common after it
     */
    FamilyLabel(RunningWords words, int beginning, int end) {
        this.words = words;
        this.beginning = beginning;
        this.end = end;
    }

    /** Words of the text. */
    private record Part(int start, int length) {}

    /**
     * The label of at least two sequences, of which one at most has nothing in the slot.
     *
     * @param starts where each starts
     * @param lengths how many words each has
     * @param occurrences all places where a sequence starts, by its index
     */
    String of(int[] starts, int[] lengths, IntFunction<int[]> occurrences) {
        int[] filled = IntStream.range(0, starts.length)
                .filter(member -> lengths[member] > beginning + end)
                .toArray();
        List<Part> fillings = new ArrayList<>();
        for (int member : filled) {
            fillings.add(new Part(starts[member] + beginning, lengths[member] - beginning - end));
        }
        List<String> slot = new ArrayList<>(
                fillings.stream().limit(MOST_SHARED).map(this::text).toList());
        if (fillings.size() > MOST_SHARED) {
            slot.add(MORE);
        } else {
            IntStream.range(0, starts.length)
                    .filter(member -> lengths[member] == beginning + end)
                    .forEach(bare -> slot.addAll(others(occurrences.apply(bare), fillings)));
        }
        if (slot.size() == 2 && slot.get(1).equals(NOTHING)) {
            slot.remove(1); // brackets say so
        }
        int first = starts[filled[0]];
        int last = first + lengths[filled[0]] - 1;
        return words.textBefore(first, first + beginning) + "[" + String.join(SEPARATOR, slot) + "]"
                + words.textAfter(last - end, last);
    }

    /** What else stands in the slot where only the words in common are shared, the commonest first. */
    private List<String> others(int[] occurrences, List<Part> fillings) {
        if (beginning > 0 && end > 0) {
            return List.of(NOTHING);
        }
        int longest = fillings.stream().mapToInt(Part::length).max().orElse(0);
        Set<List<Integer>> shared = fillings.stream().map(this::symbols).collect(Collectors.toSet());
        Map<List<Integer>, List<Part>> others = new LinkedHashMap<>();
        for (int position : occurrences) {
            Part other = beside(position, longest);
            if (!isShared(other, shared)) {
                others.computeIfAbsent(symbols(other), key -> new ArrayList<>()).add(other);
            }
        }
        boolean endsThere = others.remove(List.of()) != null;
        List<String> shown = new ArrayList<>(others.values().stream()
                .sorted(Comparator.comparingInt(same -> -same.size()))
                .limit(MOST_OTHERS)
                .map(same -> text(same.get(0)))
                .toList());
        if (others.size() > MOST_OTHERS) {
            shown.add(MORE);
        }
        if (endsThere) {
            shown.add(NOTHING);
        }
        return shown;
    }

    /** The words of the sentence next to those in common, as many as fillings have, at a place where these stand. */
    private Part beside(int position, int longest) {
        int[] symbols = words.symbols();
        int length = 0;
        if (end == 0) {
            int start = position + beginning;
            while (length < longest && symbols[start + length] >= 0) {
                length++;
            }
            return new Part(start, length);
        }
        while (length < longest && position > length && symbols[position - length - 1] >= 0) {
            length++;
        }
        return new Part(position - length, length);
    }

    /** Whether words next to those in common are, as far as it goes, those of a filling. */
    private boolean isShared(Part other, Set<List<Integer>> fillings) {
        return IntStream.rangeClosed(1, other.length)
                .mapToObj(length -> new Part(end == 0 ? other.start : other.start + other.length - length, length))
                .anyMatch(part -> fillings.contains(symbols(part)));
    }

    private List<Integer> symbols(Part part) {
        return IntStream.range(part.start, part.start + part.length)
                .mapToObj(position -> words.symbols()[position])
                .toList();
    }

    private String text(Part part) {
        return words.text(part.start, part.length);
    }
}
