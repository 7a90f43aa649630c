/**
 * Themes are data: YAML files of patterns. Here they are read, matched sentence by sentence, and their hits made into
 * mentions. Start with {@link org.declan.theme.Themes} and {@link org.declan.theme.ThemeMatcher}.
 */
@NullMarked
package org.declan.theme;

import org.jspecify.annotations.NullMarked;
