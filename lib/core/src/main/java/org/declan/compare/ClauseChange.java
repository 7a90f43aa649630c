package org.declan.compare;

import java.util.Locale;

/** What became of a clause of earlier texts in a later one. */
public enum ClauseChange {
    /** The same words; capitals, punctuation and the number printed before it may differ. */
    KEPT,
    /** The same words, out of the order that most such clauses keep. */
    MOVED,
    /** Other words, but so many of the old ones that it comes of it. */
    REWORDED,
    /** One of several clauses that one was made into. */
    SPLIT,
    /** Made of several clauses. */
    MERGED,
    /** No clause it comes of. */
    NEW,
    /** No clause came of it. */
    DROPPED;

    /** The word of the column. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
