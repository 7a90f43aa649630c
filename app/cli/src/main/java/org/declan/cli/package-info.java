/** The command line: options become plain values at once, one class a subcommand; start with {@link org.declan.cli.Main}. */
@NullMarked
package org.declan.cli;

import org.jspecify.annotations.NullMarked;
