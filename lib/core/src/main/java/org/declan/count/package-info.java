/**
 * Counts that add up: over sentences, documents, files and threads in any grouping, with the same result. Start with
 * {@link org.declan.count.HitCount}.
 */
@NullMarked
package org.declan.count;

import org.jspecify.annotations.NullMarked;
