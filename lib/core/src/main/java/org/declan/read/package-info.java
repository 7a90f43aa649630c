/**
 * From a path to a decoded text and what its front matter and the files beside it say of it. Knows bytes, not language;
 * start with {@link org.declan.read.Inputs} and {@link org.declan.read.TextReader}.
 */
@NullMarked
package org.declan.read;

import org.jspecify.annotations.NullMarked;
