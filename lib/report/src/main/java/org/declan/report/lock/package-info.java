/**
 * Numbers that are to hold: a {@link org.declan.report.lock.Lock} has them with all they were made from, its
 * {@link org.declan.report.lock.LockFile} keeps it under version control, and a
 * {@link org.declan.report.lock.LockComparison} of two says which numbers differ and what may be why.
 */
@NullMarked
package org.declan.report.lock;

import org.jspecify.annotations.NullMarked;
