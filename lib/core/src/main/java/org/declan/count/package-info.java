/**
 * Counts that add up: over sentences, documents, files and threads in any grouping, with the same result. Start with
 * {@link org.declan.count.ThemeCount}.
 */
@NullMarked
package org.declan.count;

import org.jspecify.annotations.NullMarked;
