package org.declan.lexicon;

import java.util.List;
import java.util.stream.Stream;
import org.declan.text.Reading;

/** What is known of the words of the language, apart from any text. */
public interface KnownWords {

    /** Whether a folded form is a word of the language. */
    boolean knows(String folded);

    /** All readings of a folded form, likeliest first; never empty. */
    List<Reading> readings(String folded);

    /** All forms known, always in the same order. */
    Stream<String> forms();
}
