package org.declan.count;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts the terms of one document after the other, paragraph by paragraph, into tallies. Documents of one tally that
 * follow each other are handed to it together, when it is asked for its counts at the latest.
 */
final class DocumentCounts {

    private final TermBatch batch = new TermBatch();
    private @Nullable TermTally tally;

    /** For each term its occurrences in the paragraph at hand, and the last document in which it was met. */
    private int[] counts = new int[1024];

    private int[] lastDocuments = new int[1024];
    private int document = 1;

    /** The terms of the paragraph at hand. */
    private int[] terms = new int[64];

    private int size;
    private int words;

    /** A word of the text. */
    void addWord() {
        words++;
    }

    /** An occurrence of a term in the paragraph at hand. */
    void add(int term) {
        if (term >= counts.length) {
            int larger = Math.max(term + 1, counts.length * 2);
            counts = Arrays.copyOf(counts, larger);
            lastDocuments = Arrays.copyOf(lastDocuments, larger);
        }
        if (counts[term]++ == 0) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
            }
            terms[size++] = term;
        }
    }

    void endParagraph(TermTally current) {
        if (tally != current || batch.isFull()) {
            flush();
            current.isCountedBy(this);
            tally = current;
        }
        current.addParagraph(words);
        boolean isNoted = current.keepsSpread() && words > 0;
        for (int i = 0; i < size; i++) {
            int term = terms[i];
            batch.add(term, lastDocuments[term] != document, counts[term], isNoted);
            lastDocuments[term] = document;
            counts[term] = 0;
        }
        batch.endParagraph(words);
        size = 0;
        words = 0;
    }

    /** What comes next is of another document. */
    void endDocument() {
        document++;
    }

    /** Hands on what was counted so far. */
    void flush() {
        if (tally != null) {
            tally.add(batch.pack());
            tally = null;
        }
    }
}
