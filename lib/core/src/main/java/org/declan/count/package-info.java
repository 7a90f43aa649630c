/**
 * Counts that add up: over sentences, documents, files and threads in any grouping, with the same result; and which words
 * are counted. Start with {@link org.declan.count.HitCount} for hits and with {@link org.declan.count.TermCounter} for
 * terms.
 */
@NullMarked
package org.declan.count;

import org.jspecify.annotations.NullMarked;
