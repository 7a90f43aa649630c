/** What the patterns of themes are worth, and what they miss: theme files and texts go in, tables of counts come out. */
@NullMarked
package org.declan.lexicon;

import org.jspecify.annotations.NullMarked;
