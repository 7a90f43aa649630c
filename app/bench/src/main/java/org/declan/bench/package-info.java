/**
 * Times the stages of declan on a text made from the seeds, on one thread, after warm-up. Start with
 * {@link org.declan.bench.StageBenchmark}.
 */
@NullMarked
package org.declan.bench;

import org.jspecify.annotations.NullMarked;
