/** stub */
@NullMarked
package org.declan.query;

import org.jspecify.annotations.NullMarked;
