package org.declan.count;

import java.util.Arrays;

/**
 * Counts of terms in paragraph after paragraph, until they are packed into a {@link TermRun}. Where the hits are is only
 * noted down, and put in order once: to look each term up in a table at the end of every paragraph took longer than to
 * read the text.
 */
final class TermBatch {

    /** Of more notes a batch is full: 3 MB. */
    private static final int MOST_NOTES = 1 << 18;

    /** For each term its slot plus 1, or 0 as long as it did not occur. */
    private int[] slots = new int[1024];

    private int[] terms = new int[1024];
    private int[] counts = new int[1024];
    private int[] documents = new int[1024];
    private int[] paragraphs = new int[1024];
    private int size;

    /** The slot and the kind of part of each time a term was found in a paragraph. */
    private int[] notedSlots = new int[1024];

    private long[] notedKinds = new long[1024];
    private int notes;

    /**
     * Adds a paragraph in which a term occurs.
     *
     * @param isNew whether it is the first of its document
     * @param hits how often it occurs
     * @param part words of the paragraph, or 0 where nobody asks how the term is spread
     */
    void add(int term, boolean isNew, int hits, int part) {
        if (term >= slots.length) {
            slots = Arrays.copyOf(slots, Math.max(term + 1, slots.length * 2));
        }
        int slot = slots[term] - 1;
        if (slot < 0) {
            slot = newSlot(term);
        }
        counts[slot] += hits;
        documents[slot] += isNew ? 1 : 0;
        paragraphs[slot]++;
        if (part > 0) {
            note(slot, Spread.key(hits, part));
        }
    }

    /** Whether it should be packed before another paragraph is added. */
    boolean isFull() {
        return notes > MOST_NOTES || size > MOST_NOTES;
    }

    private int newSlot(int term) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
            documents = Arrays.copyOf(documents, size * 2);
            paragraphs = Arrays.copyOf(paragraphs, size * 2);
        }
        terms[size] = term;
        counts[size] = 0;
        documents[size] = 0;
        paragraphs[size] = 0;
        slots[term] = size + 1;
        return size++;
    }

    private void note(int slot, long kind) {
        if (notes == notedSlots.length) {
            notedSlots = Arrays.copyOf(notedSlots, notes * 2);
            notedKinds = Arrays.copyOf(notedKinds, notes * 2);
        }
        notedSlots[notes] = slot;
        notedKinds[notes++] = kind;
    }

    /** Packs what was counted, and is empty again. */
    TermRun pack() {
        int[] ends = new int[size];
        long[] kinds = kindsBySlot(ends);
        long[] order = new long[size];
        for (int slot = 0; slot < size; slot++) {
            order[slot] = (long) terms[slot] << Integer.SIZE | slot;
            slots[terms[slot]] = 0;
        }
        Arrays.sort(order);
        TermPacker run = new TermPacker(8L * size + 3L * notes);
        Spread spread = new Spread();
        for (long next : order) {
            int slot = (int) next;
            setSpread(spread, kinds, slot == 0 ? 0 : ends[slot - 1], ends[slot]);
            run.add(terms[slot], new TermCount(counts[slot], documents[slot], paragraphs[slot]), spread);
        }
        size = 0;
        notes = 0;
        return run.run();
    }

    /** The kinds that were noted, slot after slot, and where those of each end. */
    private long[] kindsBySlot(int[] ends) {
        for (int note = 0; note < notes; note++) {
            ends[notedSlots[note]]++;
        }
        int begin = 0;
        for (int slot = 0; slot < ends.length; slot++) {
            int number = ends[slot];
            ends[slot] = begin;
            begin += number;
        }
        long[] kinds = new long[notes];
        for (int note = 0; note < notes; note++) {
            kinds[ends[notedSlots[note]]++] = notedKinds[note];
        }
        return kinds;
    }

    private static void setSpread(Spread spread, long[] kinds, int begin, int end) {
        spread.clear();
        if (end - begin > 1) {
            Arrays.sort(kinds, begin, end);
        }
        for (int i = begin; i < end; i++) {
            spread.append(kinds[i], 1);
        }
    }
}
