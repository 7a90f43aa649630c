package org.declan.count;

import java.util.Arrays;
import org.declan.text.IntList;

/**
 * Counts of terms in paragraph after paragraph, until they are packed into a {@link TermRun}. Where the hits are is only
 * noted down, and put in order once: to look each term up in a table at the end of every paragraph took longer than to
 * read the text.
 */
final class TermBatch {

    /** Of more notes a batch is full: 2 MB, and room for those of a long paragraph. */
    private static final int MOST_NOTES = 500_000;

    /** Numbers of a slot: its term, the term's occurrences, its documents and its paragraphs, which are needed together. */
    private static final int WIDTH = 4;

    /** For each term its slot plus 1, or 0 as long as it did not occur. */
    private int[] slots = new int[1024];

    private int[] rows = new int[1024 * WIDTH];
    private int size;

    /** For each time a term was found in a paragraph its slot, doubled; or that plus 1, and the hits, if there are several. */
    private int[] notes = new int[1024];

    private int noted;

    /** For each paragraph with notes its words, and where its notes end. */
    private IntList parts = new IntList();

    private IntList partEnds = new IntList();

    /**
     * Adds a term that occurs in the paragraph at hand.
     *
     * @param isNew whether it is the first of its document
     * @param hits how often it occurs
     * @param isNoted whether somebody asks how the term is spread
     */
    void add(int term, boolean isNew, int hits, boolean isNoted) {
        if (term >= slots.length) {
            slots = Arrays.copyOf(slots, Math.max(term + 1, slots.length * 2));
        }
        int slot = slots[term] - 1;
        if (slot < 0) {
            slot = newSlot(term);
        }
        int row = slot * WIDTH;
        rows[row + 1] += hits;
        rows[row + 2] += isNew ? 1 : 0;
        rows[row + 3]++;
        if (isNoted) {
            note(slot, hits);
        }
    }

    private void note(int slot, int hits) {
        if (noted + 2 > notes.length) {
            notes = Arrays.copyOf(notes, notes.length * 2);
        }
        notes[noted++] = hits == 1 ? 2 * slot : 2 * slot + 1;
        if (hits > 1) {
            notes[noted++] = hits;
        }
    }

    /** Ends a paragraph of so many words. */
    void endParagraph(int words) {
        if (noted > begin(parts.size())) {
            parts.add(words);
            partEnds.add(noted);
        }
    }

    /** Where the notes of a paragraph begin. */
    private int begin(int part) {
        return part == 0 ? 0 : partEnds.get(part - 1);
    }

    /** Whether it should be packed before another paragraph is added. */
    boolean isFull() {
        return noted > MOST_NOTES || size > MOST_NOTES / 2;
    }

    private int newSlot(int term) {
        int row = size * WIDTH;
        if (row == rows.length) {
            rows = Arrays.copyOf(rows, row * 2);
        }
        rows[row] = term;
        Arrays.fill(rows, row + 1, row + WIDTH, 0);
        slots[term] = size + 1;
        return size++;
    }

    /** Packs what was counted, and is empty again. */
    TermRun pack() {
        int[] ends = new int[size];
        long[] kinds = kindsBySlot(ends);
        long[] order = new long[size];
        for (int slot = 0; slot < size; slot++) {
            int term = rows[slot * WIDTH];
            order[slot] = (long) term << Integer.SIZE | slot;
            slots[term] = 0;
        }
        Arrays.sort(order);
        TermPacker run = new TermPacker(8L * size + 3L * kinds.length);
        Spread spread = new Spread();
        for (long next : order) {
            int slot = (int) next;
            int row = slot * WIDTH;
            setSpread(spread, kinds, slot == 0 ? 0 : ends[slot - 1], ends[slot]);
            run.add(rows[row], new TermCount(rows[row + 1], rows[row + 2], rows[row + 3]), spread);
        }
        size = 0;
        noted = 0;
        parts = new IntList();
        partEnds = new IntList();
        return run.run();
    }

    /**
     * The kinds that were noted, slot after slot, and where those of each end. Taken from the smallest paragraph to the
     * largest, single hits first: so only those of several hits are left to be sorted.
     */
    private long[] kindsBySlot(int[] ends) {
        long[] kinds = new long[countBySlot(ends)];
        long[] order = new long[parts.size()];
        for (int part = 0; part < order.length; part++) {
            order[part] = (long) parts.get(part) << Integer.SIZE | part;
        }
        Arrays.sort(order);
        for (int several = 0; several <= 1; several++) {
            for (long next : order) {
                int part = (int) next;
                int words = (int) (next >> Integer.SIZE);
                int end = partEnds.get(part);
                for (int i = begin(part); i < end; i++) {
                    int note = notes[i];
                    int hits = (note & 1) == 0 ? 1 : notes[++i];
                    if ((note & 1) == several) {
                        kinds[ends[note >> 1]++] = Spread.key(hits, words);
                    }
                }
            }
        }
        return kinds;
    }

    /** Sets where the notes of each slot begin; gives how many there are. */
    private int countBySlot(int[] begins) {
        for (int i = 0; i < noted; i += 1 + (notes[i] & 1)) {
            begins[notes[i] >> 1]++;
        }
        int begin = 0;
        for (int slot = 0; slot < begins.length; slot++) {
            int number = begins[slot];
            begins[slot] = begin;
            begin += number;
        }
        return begin;
    }

    private static void setSpread(Spread spread, long[] kinds, int begin, int end) {
        spread.clear();
        int next = begin;
        for (; next < end && Spread.hits(kinds[next]) == 1; next++) {
            spread.append(kinds[next], 1);
        }
        if (end - next > 1) {
            Arrays.sort(kinds, next, end);
        }
        for (; next < end; next++) {
            spread.append(kinds[next], 1);
        }
    }
}
