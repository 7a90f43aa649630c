/**
 * From a cleaned sentence to French surface words in columns. Start with {@link org.declan.tokenize.FrenchScanner}.
 */
@NullMarked
package org.declan.tokenize;

import org.jspecify.annotations.NullMarked;
