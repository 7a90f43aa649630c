/**
 * From a pattern, in CQL or a shorthand that people can read, to the words of a sentence that it matches. Patterns come
 * in as text, {@link org.declan.query.Hit}s (ranges of tokens) come out; start with {@link org.declan.query.Pattern},
 * which describes the language, and then
 *
 * <pre>
 * Automaton automaton = Automaton.compile(List.of(Pattern.parse("(voie|canal) ~2 régulier")));
 * Matcher matcher = automaton.matcher(vocabulary, lexicon);
 * matcher.match(tokens, sentence, hit -&gt; ...);
 * </pre>
 *
 * <p>All patterns become one automaton over words, whose alphabet is made of the conditions a form satisfies; these are
 * decided once per distinct form. A sentence without the words that a match needs is passed over; how words are read is
 * asked only where the answer depends on it. An automaton can be written as a {@link org.declan.query.Digest}, to be read
 * without a pattern.
 */
@NullMarked
package org.declan.query;

import org.jspecify.annotations.NullMarked;
