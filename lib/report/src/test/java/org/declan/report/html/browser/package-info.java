/** The page as a reader meets it, in a browser. Only the profile {@code browser} compiles these tests. */
@NullMarked
package org.declan.report.html.browser;

import org.jspecify.annotations.NullMarked;
