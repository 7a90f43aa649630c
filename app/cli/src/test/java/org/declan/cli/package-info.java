/** Whole-program tests: real files through the real main. */
@NullMarked
package org.declan.cli;

import org.jspecify.annotations.NullMarked;
