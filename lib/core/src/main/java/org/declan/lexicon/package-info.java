/**
 * What the patterns of themes are worth. Themes and sentences or texts go in; out come scores with every miss, and what is
 * wrong with a pattern. Start with {@link org.declan.lexicon.ThemeTrial} and {@link org.declan.lexicon.Lint}.
 */
@NullMarked
package org.declan.lexicon;

import org.jspecify.annotations.NullMarked;
