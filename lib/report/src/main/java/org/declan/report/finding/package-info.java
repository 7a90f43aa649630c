/**
 * What the rules of a check found becomes bytes: {@link org.declan.report.finding.Findings} go in; lines as of a compiler,
 * JSON, SARIF, annotations of GitHub or JUnit XML come out. Start with {@link org.declan.report.finding.FindingFormat#write};
 * {@link org.declan.report.finding.Baseline} tells what is new from what was known.
 */
@NullMarked
package org.declan.report.finding;

import org.jspecify.annotations.NullMarked;
