package org.declan.count;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often each term occurs in the documents of a group, in how many of them, in how many of their paragraphs, and how
 * evenly over these. Tallies add up to the same numbers in whatever order. Terms are numbered by one {@link TermIds}.
 */
public final class TermTally {

    private final IntIntHashMap slots = new IntIntHashMap();
    private final boolean keepsSpread;
    private Parts parts = Parts.NONE;
    private long[] counts = new long[64];
    private int[] documents = new int[64];
    private int[] paragraphs = new int[64];
    private @Nullable Spread[] spreads = new @Nullable Spread[64];
    private long words;

    private TermTally(boolean keepsSpread) {
        this.keepsSpread = keepsSpread;
    }

    /** A tally of nothing, the identity of {@link #add}, that will know how evenly terms are spread. */
    public static TermTally withDispersion() {
        return new TermTally(true);
    }

    /** A tally of nothing, the identity of {@link #add}, that only counts. */
    public static TermTally ofCounts() {
        return new TermTally(false);
    }

    /** Adds a paragraph's part in the spread of its terms; a paragraph without words is no part. */
    void addParagraph(Passage paragraph) {
        parts = parts.plus(Parts.of(paragraph.words()));
        if (keepsSpread) {
            for (int i = 0; i < paragraph.size(); i++) {
                int term = paragraph.term(i);
                spread(slot(term)).add(paragraph.count(term), paragraph.words());
            }
        }
    }

    /** Adds a document: its terms with their counts, and in how many of its paragraphs each is. */
    void addDocument(Passage document, Passage itsParagraphs) {
        words += document.words();
        for (int i = 0; i < document.size(); i++) {
            int term = document.term(i);
            int slot = slot(term);
            counts[slot] += document.count(term);
            documents[slot]++;
            paragraphs[slot] += itsParagraphs.count(term);
        }
    }

    /**
     * Adds another tally.
     *
     * @param terms for each term there its number here, as {@link TermIds#adopt} gives it
     */
    public void add(TermTally other, int[] terms) {
        words += other.words;
        parts = parts.plus(other.parts);
        for (IntIntCursor entry : other.slots) {
            int slot = slot(terms[entry.key]);
            counts[slot] += other.counts[entry.value];
            documents[slot] += other.documents[entry.value];
            paragraphs[slot] += other.paragraphs[entry.value];
            Spread spread = other.spreads[entry.value];
            if (spread != null) {
                spread(slot).addAll(spread);
            }
        }
    }

    private int slot(int term) {
        int index = slots.indexOf(term);
        if (slots.indexExists(index)) {
            return slots.indexGet(index);
        }
        int slot = slots.size();
        slots.indexInsert(index, term, slot);
        if (slot == counts.length) {
            counts = Arrays.copyOf(counts, slot * 2);
            documents = Arrays.copyOf(documents, slot * 2);
            paragraphs = Arrays.copyOf(paragraphs, slot * 2);
            spreads = Arrays.copyOf(spreads, slot * 2);
        }
        return slot;
    }

    private Spread spread(int slot) {
        Spread known = spreads[slot];
        if (known == null) {
            known = new Spread();
            spreads[slot] = known;
        }
        return known;
    }

    /** All words counted, those that are in no term included: what shares are shares of. */
    public long words() {
        return words;
    }

    /** Takes a term and how often it occurs. */
    public interface CountTaker {

        /** Takes the next term. */
        void take(int term, long count);
    }

    /** Goes through the terms that occur, in no order that means anything. */
    public void forEach(CountTaker taker) {
        for (IntIntCursor entry : slots) {
            if (counts[entry.value] > 0) {
                taker.take(entry.key, counts[entry.value]);
            }
        }
    }

    /** How often a term occurs. */
    public TermCount count(int term) {
        int index = slots.indexOf(term);
        if (!slots.indexExists(index)) {
            return TermCount.NONE;
        }
        int slot = slots.indexGet(index);
        return new TermCount(counts[slot], documents[slot], paragraphs[slot]);
    }

    /** The paragraphs that have words: the parts of {@link #dispersion}. */
    public Parts parts() {
        return parts;
    }

    /** How evenly a term is spread over the paragraphs; empty where it does not occur, or that was not kept. */
    public Optional<Dispersion> dispersion(int term) {
        int index = slots.indexOf(term);
        Spread spread = slots.indexExists(index) ? spreads[slots.indexGet(index)] : null;
        return spread == null ? Optional.empty() : Optional.of(new Dispersion(spread, parts));
    }
}
