package org.declan.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.declan.count.RepeatedSegments;
import org.declan.count.SharedSegments;
import org.declan.count.SuffixArray;
import org.declan.text.CodePointOrder;
import org.declan.text.IntList;
import org.declan.text.Tokens;

/**
 * The agreed language of documents: the sequences of words that several of them share, as long as they can be
 * ({@link SharedSegments}), none within a longer one of the same documents. Words are the same when they are folded
 * alike; punctuation between them is passed over; no formula crosses the end of a sentence.
 *
 * <p>Formulas are numbered from 0, the one that says most first ({@link FormulaRank}), ties by code point, and are put in
 * families ({@link FormulaFamilies}). Time is linear in the words, apart from putting formulas in order. While it works
 * it needs some 50 bytes a word, the documents apart.
 */
public final class Formulas {

    private final RunningWords words;
    private final SharedSegments shared;
    private final RepeatedSegments segments;
    private final int[] order;
    private final FormulaFamilies families;
    private final String[] labels;

    private Formulas(RunningWords words, SharedSegments shared) {
        this.words = words;
        this.shared = shared;
        this.segments = shared.segments();
        this.order = ranked();
        this.families = new FormulaFamilies(new FormulaFamilies.Sequences(
                words.symbols(),
                Arrays.stream(order).map(segments::start).toArray(),
                Arrays.stream(order).map(segments::length).toArray()));
        this.labels = labels();
    }

    /**
     * The formulas of documents.
     *
     * @param documents their words; the same documents in the same order give the same formulas, whoever read them
     * @param minWords words in the shortest formula; at least 1
     * @param minDocuments documents of the least common one; at least 2
     */
    public static Formulas among(List<Tokens> documents, int minWords, int minDocuments) {
        RunningWords words = new RunningWords(documents);
        SuffixArray suffixes = SuffixArray.of(words.symbols());
        return new Formulas(words, SharedSegments.among(suffixes, words.owners(), minWords, minDocuments));
    }

    /** How many formulas there are. */
    public int size() {
        return order.length;
    }

    /** A formula, with all its places; they are looked up at each call. */
    public Formula formula(int number) {
        int length = length(number);
        return new Formula(
                text(number),
                length,
                shared.documentFrequency(order[number]),
                labels[families.head(number)],
                Arrays.stream(segments.occurrences(order[number]))
                        .mapToObj(position -> words.occurrence(position, length))
                        .toList());
    }

    /** The numbers of all formulas, family by family: in the order of their best formulas, and within by number. */
    public int[] byFamily() {
        return members().values().stream()
                .flatMapToInt(family -> Arrays.stream(family.toArray()))
                .toArray();
    }

    private int[] ranked() {
        FormulaRank rank = new FormulaRank(words.symbols(), words.different());
        double[] scores = new double[segments.size()];
        Arrays.setAll(
                scores,
                segment -> rank.score(
                        segments.start(segment), segments.length(segment), shared.documentFrequency(segment)));
        Comparator<Integer> byScore = Comparator.comparingDouble(segment -> -scores[segment]);
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(byScore.thenComparing(
                        segment -> words.text(segments.start(segment), segments.length(segment)),
                        CodePointOrder::compare))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int start(int number) {
        return segments.start(order[number]);
    }

    private int length(int number) {
        return segments.length(order[number]);
    }

    private String text(int number) {
        return words.text(start(number), length(number));
    }

    /** The members of each family, by its head. */
    private Map<Integer, IntList> members() {
        Map<Integer, IntList> members = new LinkedHashMap<>();
        for (int number = 0; number < size(); number++) {
            members.computeIfAbsent(families.head(number), head -> new IntList())
                    .add(number);
        }
        return members;
    }

    private String[] labels() {
        String[] made = new String[size()];
        members()
                .forEach(
                        (head, family) -> made[head] = family.size() == 1 ? text(head) : label(head, family.toArray()));
        return made;
    }

    private String label(int head, int[] members) {
        return new FamilyLabel(words, families.beginning(head), families.end(head))
                .of(
                        Arrays.stream(members).map(this::start).toArray(),
                        Arrays.stream(members).map(this::length).toArray(),
                        member -> segments.occurrences(order[members[member]]));
    }
}
