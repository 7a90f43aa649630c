/**
 * Rules about texts: a file of rules and the texts, read and cut into words, go in; each {@link org.declan.check.Breach} of a
 * rule with its place comes out.
 */
@NullMarked
package org.declan.check;

import org.jspecify.annotations.NullMarked;
