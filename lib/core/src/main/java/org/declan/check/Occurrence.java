package org.declan.check;

import org.declan.text.Span;

/**
 * Words of a text that a rule counts.
 *
 * @param span where they stand in the source
 * @param words the words, cleaned
 */
public record Occurrence(Span span, String words) {}
