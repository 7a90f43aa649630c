/**
 * Times the stages of declan on a text made from the seeds, on one thread, after warm-up. Start with
 * {@link org.declan.bench.StageBenchmark}. The whole program beside Lucene and others is timed by {@code compare.sh}, on a
 * text that {@code CorpusWriter} writes.
 */
@NullMarked
package org.declan.bench;

import org.jspecify.annotations.NullMarked;
