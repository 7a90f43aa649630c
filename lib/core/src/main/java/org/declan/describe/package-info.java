/**
 * From the paragraphs of a text to what they say of the text itself: title, date, issuer, place, genre. Start with
 * {@link org.declan.describe.Description}.
 */
@NullMarked
package org.declan.describe;

import org.jspecify.annotations.NullMarked;
