package org.declan.count;

import java.util.Arrays;
import org.declan.text.IntList;

/** How often each term occurs in a passage, a paragraph or a document; emptied and used again for the next one. */
final class Passage {

    private int[] counts = new int[1024];
    private IntList terms = new IntList();
    private int words;

    void add(int term, int times) {
        if (term >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(term + 1, counts.length * 2));
        }
        if (counts[term] == 0) {
            terms.add(term);
        }
        counts[term] += times;
    }

    void addWords(int more) {
        words += more;
    }

    /** Its words, those that are in no term included. */
    int words() {
        return words;
    }

    /** How many different terms occur. */
    int size() {
        return terms.size();
    }

    /** One of the terms that occur, in order of first appearance. */
    int term(int index) {
        return terms.get(index);
    }

    int count(int term) {
        return counts[term];
    }

    void clear() {
        for (int i = 0; i < terms.size(); i++) {
            counts[terms.get(i)] = 0;
        }
        terms = new IntList();
        words = 0;
    }
}
