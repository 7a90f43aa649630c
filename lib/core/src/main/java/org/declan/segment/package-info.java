/**
 * From the characters of a text to its paragraphs, and from a paragraph to its sentences. Start with
 * {@link org.declan.segment.Layout} and {@link org.declan.segment.SentenceSplitter}.
 */
@NullMarked
package org.declan.segment;

import org.jspecify.annotations.NullMarked;
