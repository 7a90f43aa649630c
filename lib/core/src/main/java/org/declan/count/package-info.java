/**
 * Counts that add up: over sentences, documents, files and threads in any grouping, with the same result; and how evenly
 * they are spread over the parts of a corpus. Start with {@link org.declan.count.ThemeCount} and
 * {@link org.declan.count.Dispersion}.
 */
@NullMarked
package org.declan.count;

import org.jspecify.annotations.NullMarked;
