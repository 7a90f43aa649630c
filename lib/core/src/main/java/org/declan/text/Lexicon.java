package org.declan.text;

import java.util.List;

/** How forms can be read, and how they are to be read where they stand. Bound to one {@link Vocabulary}. */
public interface Lexicon {

    /** The readings a form can have, likeliest first; never empty. Cheap: no sentence is looked at. */
    List<Reading> readings(int type);

    /**
     * The reading of each token of a sentence, chosen in context. What is asked of the list is worked out then: an
     * ambiguous form makes a tagger go through the sentence up to it, so ask only for what matters.
     *
     * @return for each token, in order, one of the {@link #readings} of its form
     */
    List<Reading> read(Tokens tokens, int sentence);
}
