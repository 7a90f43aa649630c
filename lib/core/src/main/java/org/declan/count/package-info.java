/**
 * Counts that add up: over sentences, documents, files and threads in any grouping, with the same result; and which words
 * are counted. Start with {@link org.declan.count.ThemeCount}, {@link org.declan.count.StopWords} and {@link
 * org.declan.count.Layer}.
 */
@NullMarked
package org.declan.count;

import org.jspecify.annotations.NullMarked;
