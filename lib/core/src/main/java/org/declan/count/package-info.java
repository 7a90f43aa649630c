/**
 * Counts that add up: over sentences, documents, files and threads in any grouping, with the same result. Start with
 * {@link org.declan.count.HitCount} for hits, with {@link org.declan.count.TermCounter} for terms and with
 * {@link org.declan.count.Dispersion} for how evenly they are spread. And what is said again: words as numbers go into a
 * {@link org.declan.count.SuffixArray}, {@link org.declan.count.RepeatedSegments} and, over documents,
 * {@link org.declan.count.SharedSegments} come out.
 */
@NullMarked
package org.declan.count;

import org.jspecify.annotations.NullMarked;
