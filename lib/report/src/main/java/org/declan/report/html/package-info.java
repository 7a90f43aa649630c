/**
 * The tables of a report become one page for people: {@link org.declan.report.html.PageTables} and how they were made
 * go in, a self-contained file of HTML comes out. Start with {@link org.declan.report.html.HtmlReport}. A section is a
 * record that holds what a template in {@code src/main/jte} shows; words are in {@code words-xx.properties}.
 */
@NullMarked
package org.declan.report.html;

import org.jspecify.annotations.NullMarked;
