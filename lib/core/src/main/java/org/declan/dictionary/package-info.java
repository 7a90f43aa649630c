/**
 * Dictionaries of other programs, to themes and back. The text of a quanteda YAML or LIWC {@code .dic} file comes in and
 * theme files come out, or the other way round; what one side cannot say of the other is told, never left out silently.
 * Start with {@link org.declan.dictionary.DictionaryFormat}, then {@link org.declan.dictionary.ThemeTexts} and
 * {@link org.declan.dictionary.ThemeExport}.
 */
@NullMarked
package org.declan.dictionary;

import org.jspecify.annotations.NullMarked;
