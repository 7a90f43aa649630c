/**
 * The values every stage passes on: an original text that is never changed, paragraphs that are cleaned views of it, and
 * columnar words. Nothing here reads files or decides about language; start with {@link org.declan.text.Source}.
 */
@NullMarked
package org.declan.text;

import org.jspecify.annotations.NullMarked;
