package org.declan.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each term occurs in the documents of a group, in how many of them, in how many of their paragraphs, and how
 * evenly over these. Tallies add up to the same numbers in whatever order. Terms are numbered by one {@link TermIds}.
 */
public final class TermTally {

    private final boolean keepsSpread;
    private Parts parts = Parts.NONE;
    private long words;

    /** What was counted so far, each run more than twice as long as the next: so a count is copied a few times only. */
    private final List<TermRun> runs = new ArrayList<>();

    private @Nullable DocumentCounts counting;

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

    boolean keepsSpread() {
        return keepsSpread;
    }

    /** Adds the words of a paragraph; without words it is no part. */
    void addParagraph(int paragraphWords) {
        words += paragraphWords;
        parts = parts.plus(Parts.of(paragraphWords));
    }

    /** From now on the counts have to be asked for what they have not yet handed on. */
    void isCountedBy(DocumentCounts counts) {
        flush();
        counting = counts;
    }

    private void flush() {
        DocumentCounts counts = counting;
        counting = null;
        if (counts != null) {
            counts.flush();
        }
    }

    /** Adds counts of terms. */
    void add(TermRun counts) {
        if (counts.terms() > 0) {
            runs.add(counts);
        }
        while (runs.size() > 1
                && runs.get(runs.size() - 2).size()
                        <= 2L * runs.get(runs.size() - 1).size()) {
            addLastTwo();
        }
    }

    private void addLastTwo() {
        TermRun last = runs.remove(runs.size() - 1);
        runs.add(runs.remove(runs.size() - 1).plus(last));
    }

    /** All counts. */
    private TermRun run() {
        flush();
        while (runs.size() > 1) {
            addLastTwo();
        }
        return runs.isEmpty() ? TermRun.EMPTY : runs.get(0);
    }

    /**
     * Adds another tally.
     *
     * @param terms for each term there its number here, as {@link TermIds#adopt} gives it
     */
    public void add(TermTally other, int[] terms) {
        flush();
        words += other.words;
        parts = parts.plus(other.parts);
        add(other.run().renumbered(terms));
    }

    /** All words counted, those that are in no term included: what shares are shares of. */
    public long words() {
        return words;
    }

    /** Takes a term and how often it occurs. */
    public interface CountTaker {

        /**
         * Takes the next term.
         *
         * @param entry where the tally has it, for {@link #occurrence}
         */
        void take(int term, long count, int entry);
    }

    /** How many different terms occur. */
    public int terms() {
        return run().terms();
    }

    /** Goes through the terms that occur, in the order of their numbers. */
    public void forEach(CountTaker taker) {
        TermRun.Cursor cursor = run().cursor();
        while (cursor.next()) {
            taker.take(cursor.term(), cursor.count(), cursor.entry());
        }
    }

    /**
     * A term as it occurs.
     *
     * @param dispersion how evenly it is spread over the paragraphs; null where that was not kept
     */
    public record Occurrence(TermCount count, @Nullable Dispersion dispersion) {}

    /** The term of an entry. */
    public Occurrence occurrence(int entry) {
        TermRun.Cursor cursor = run().cursor(entry);
        return new Occurrence(cursor.termCount(), keepsSpread ? new Dispersion(cursor.spread(), parts) : null);
    }

    /**
     * All that an entry says, as a number: entries of the same number other than 0 have the same {@link #occurrence}. 0
     * for the entry of a term with many occurrences.
     */
    public long summary(int entry) {
        return run().summary(entry);
    }

    /** The paragraphs that have words: the parts of dispersion. */
    public Parts parts() {
        return parts;
    }
}
