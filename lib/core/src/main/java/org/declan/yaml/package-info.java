/**
 * YAML from strangers: capped in size and depth, without aliases, every value with its line and column, so that a mistake
 * is named where it is. Start with {@link org.declan.yaml.Yaml}.
 */
@NullMarked
package org.declan.yaml;

import org.jspecify.annotations.NullMarked;
