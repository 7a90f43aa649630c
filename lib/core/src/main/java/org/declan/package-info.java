/** The one entry point that strings the stages together: {@link org.declan.Analysis}. */
@NullMarked
package org.declan;

import org.jspecify.annotations.NullMarked;
